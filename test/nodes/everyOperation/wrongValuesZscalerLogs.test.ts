import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { describeWrongValues } from './wrongValues';

describeWrongValues(new ZscalerLogs());
