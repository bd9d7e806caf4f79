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
  let opening: Promise<boolean> | null = null;

  async function openOne(address: ExternalAddress): Promise<boolean> {
    if (address.foreign && !(await confirm(address))) return false;
    await openInBrowser(address.href);
    return true;
  }

  return {
    async open(text) {
      const address = externalAddress(text);
      // SECURITY: never another scheme: file:, javascript:, or one that starts a program.
      if (!address) throw new FailureError('link-not-allowed', 'The address is not a web address');
      // SECURITY: one at a time: a page in a loop can stack neither dialogs nor browser tabs.
      if (opening) return false;
      opening = openOne(address).finally(() => {
        opening = null;
      });
      return opening;
    },
  };
}
