import { insights } from './insights/section';
import type { Section } from './section';

export const sections: readonly Section[] = [insights];
