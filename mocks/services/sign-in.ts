import { corsHeaders } from './cors.js';

/** Where a sign-in page is, on whatever host. */
export const SIGN_IN_PATH = '/sign-in';

/** What a proxy in front of an API answers once the session has ended. */
export const signInPage = '<!doctype html><title>Sign in</title><p>Sign in to continue.';

/** The page itself. */
export function signIn(request: Request): Response {
  return new Response(signInPage, { headers: { ...corsHeaders(request), 'content-type': 'text/html' } });
}

/** Sends a request there, on another origin: the loopback's other name reaches the same server. */
export function toSignIn(request: Request): Response {
  const target = new URL(SIGN_IN_PATH, request.url);
  target.hostname =
    target.hostname === '127.0.0.1' ? 'localhost' : target.hostname === 'localhost' ? '127.0.0.1' : 'sign-in.example';
  return new Response(null, { status: 302, headers: { ...corsHeaders(request), location: target.href } });
}
