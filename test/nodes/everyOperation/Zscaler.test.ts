import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { describeErrorItems } from './errorItems';
import { describeErrorTexts } from './errorTexts';
import { describeWrongValues } from './wrongValues';

describe.each([
	['what refuses', describeErrorItems],
	['what fails', describeErrorTexts],
	['what is given wrongly', describeWrongValues],
])('%s', (_what, describeNode) => {
	describeNode(new Zscaler());
});
