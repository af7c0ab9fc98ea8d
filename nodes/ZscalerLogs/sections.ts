import { insights } from './insights/section';
import type { Section } from './section';
import { apiUsage } from './usage/section';

export const sections: readonly Section[] = [apiUsage, insights];
