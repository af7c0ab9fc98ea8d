import { startCase } from 'lodash';

/** 'application_category' to 'Application Category'. */
export const insightsLabelOf = (field: string): string => startCase(field).replace('Uuid', 'UUID');
