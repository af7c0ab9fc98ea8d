import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeResources } from './describeResources';

// Writes the pages that are made from the catalogue: `npm run docs`.
writeFileSync(join(__dirname, '../resources.md'), describeResources());
