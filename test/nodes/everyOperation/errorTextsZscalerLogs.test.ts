import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { describeErrorTexts } from './errorTexts';

describeErrorTexts(new ZscalerLogs());
