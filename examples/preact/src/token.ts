/** The portal's own server knows who is signed in, and gets the token. */
export async function getToken() {
  const response = await fetch('./partner-token');
  const { token, expires_in } = (await response.json()) as { token: string; expires_in: number };
  return { token, expiresIn: expires_in };
}
