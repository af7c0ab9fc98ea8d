import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { describeErrorTexts } from './errorTexts';

describeErrorTexts(new ZscalerThreatFeed());
