import { QueryClient } from '@tanstack/react-query';

/**
 * Main alone decides what is fresh and what may be sent, so this keeps next to nothing and repeats nothing: a search
 * that the user did not ask for would spend parts.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        retryOnMount: false,
        staleTime: 0,
        gcTime: 0,
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
