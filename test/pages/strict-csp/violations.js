/** Notes what the policy refused and what was thrown, before anything else runs. */
globalThis.faults = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  faults.push(`${effectiveDirective} refused ${blockedURI} ${sample}`);
});
addEventListener('error', ({ message }) => faults.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
