/** `npm run check:package`: packs what `npm run build` made as it would be published, and says what is wrong with that. */
import { contentFaults, publintFaults, typeFaults } from './release/package-faults.mjs';
import { pack, stagePackage } from './release/stage.mjs';

const folder = stagePackage();
const { tarball, files, size } = pack(folder);
const faults = [...contentFaults(folder, files), ...(await publintFaults(folder)), ...typeFaults(tarball)];
for (const fault of faults) console.error(fault);
console.log(`${tarball}: ${files.length} files, ${Math.round(size / 1000)} kB, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
