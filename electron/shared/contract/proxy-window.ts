import { z } from 'zod';
import { type Contract, nothing } from './contract';

/** What a proxy asks for. Only the proxy window sends it, and main never returns it. */
export const proxySignInSchema = z.strictObject({
  user: z.string().min(1).max(500),
  password: z.string().min(1).max(1000),
});
export type ProxySignIn = z.infer<typeof proxySignInSchema>;

/** Main closes the window once the proxy lets requests pass. What goes in never comes back. */
export const proxyWindowContract = {
  calls: {
    submit: { request: proxySignInSchema, result: nothing },
    cancel: { request: nothing, result: nothing },
  },
  events: {},
} satisfies Contract;
