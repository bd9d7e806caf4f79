import { FailureError } from '../contract/failure-error';
import { type ExternalAddress, externalAddress } from './external-address';

export interface LinkOpener {
  /** Opens `address` in the user's browser; false when the user said no. Throws `link-not-allowed`. */
  open(address: string): Promise<boolean>;
}

interface LinkOptions {
  /** Names a foreign host to the user and returns the answer. */
  readonly confirm: (address: ExternalAddress) => Promise<boolean>;
  readonly openInBrowser: (href: string) => Promise<void>;
}

export function createLinkOpener({ confirm, openInBrowser }: LinkOptions): LinkOpener {
  return {
    async open(text) {
      const address = externalAddress(text);
      // SECURITY: never another scheme: file:, javascript:, or one that starts a program.
      if (!address) throw new FailureError('link-not-allowed', 'The address is not a web address');
      if (address.foreign && !(await confirm(address))) return false;
      await openInBrowser(address.href);
      return true;
    },
  };
}
