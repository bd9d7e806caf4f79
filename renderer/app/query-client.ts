import { notifyManager, QueryClient } from '@tanstack/react-query';

// By a timer, the default, an answer misses the frame that it came in time for.
notifyManager.setScheduler(queueMicrotask);

/**
 * Main alone decides what is fresh and what may be sent, so the page caches no longer than a component needs a result,
 * and repeats nothing: a search that the user did not ask for would spend parts. Whether the computer is online is
 * main's question, too.
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
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}
