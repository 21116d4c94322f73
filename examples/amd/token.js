/** The portal's own server knows who is signed in, and gets the token. */
define(() => async () => {
  const { token, expires_in } = await (await fetch('partner-token')).json();
  return { token, expiresIn: expires_in };
});
