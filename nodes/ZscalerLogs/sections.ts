import { reportSections } from './reports';
import type { Section } from './section';

export const sections: readonly Section[] = [...reportSections];
