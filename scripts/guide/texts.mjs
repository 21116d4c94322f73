/** What the guide is made of that stands in TypeScript: it is bundled for Node, which does not read TypeScript before version 22.18. */
import { build } from 'vite';
import { root } from '../entries.mjs';

const entry = 'virtual:guide-texts';
const code = `
  export * from '/src/locales/en/diagnosis.ts';
  export * from '/src/locales/en/diagnosis-elements.ts';
  export * from '/src/locales/en/diagnosis-requests.ts';
  export * from '/src/locales/en/kpi.ts';
  export { severityOf } from '/src/diagnosis/clue.ts';
  export { KPI_METRICS, kpiOf } from '/src/domain/kpis.ts';
  export { sectionsOf } from '/src/domain/kpi-sections.ts';
`;

/** Offers `code` as a module. */
const virtualEntry = {
  name: 'guide-texts',
  resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
  load: (id) => (id === `\0${entry}` ? code : undefined),
};

/** @returns {Promise<Record<string, any>>} English words of diagnosis and key figures, and the rules about them. */
export async function guideTexts() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [virtualEntry],
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const { code: bundle } = output.find((chunk) => chunk.type === 'chunk');
  return import(`data:text/javascript;base64,${Buffer.from(bundle).toString('base64')}`);
}
