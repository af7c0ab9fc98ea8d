import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { describeWrongValues } from './wrongValues';

describeWrongValues(new ZscalerThreatFeed());
