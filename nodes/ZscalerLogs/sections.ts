import { insights } from './insights/section';
import { reportSections } from './reports';
import type { Section } from './section';
import { apiUsage } from './usage/section';

export const sections: readonly Section[] = [apiUsage, insights, ...reportSections];
