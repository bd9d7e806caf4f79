// Runs before each test file that draws a page.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { stopBackEnds } from './screens/running-back-ends';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// happy-dom has no popovers: they are always drawn.
HTMLElement.prototype.showPopover ??= () => undefined;
// A screen takes its time where other work shares the processor.
configure({ asyncUtilTimeout: 20_000 });

// Test files share a document, and one may have left its elements there.
document.body.replaceChildren();

afterEach(() => {
  cleanup();
  stopBackEnds();
});
