import { z } from 'zod';

/** What a proxy asks for. Only the proxy window sends it, and main never returns it. */
export const proxySignInSchema = z.strictObject({
  user: z.string().min(1).max(500),
  password: z.string().min(1).max(1000),
});
export type ProxySignIn = z.infer<typeof proxySignInSchema>;
