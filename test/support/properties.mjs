import fc from 'fast-check';

/** Property tests try the same values in every run, so that a failure can be repeated; `SEED=2 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export { fc };
