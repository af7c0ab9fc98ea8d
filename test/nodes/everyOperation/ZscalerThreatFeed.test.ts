import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { describeErrorItems } from './errorItems';
import { describeErrorTexts } from './errorTexts';
import { describeWrongValues } from './wrongValues';

describe.each([
	['what refuses', describeErrorItems],
	['what fails', describeErrorTexts],
	['what is given wrongly', describeWrongValues],
])('%s', (_what, describeNode) => {
	describeNode(new ZscalerThreatFeed());
});
