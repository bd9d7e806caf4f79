import type { ErrorCode, Failure } from '../../electron/shared/contract/failure';
import { bomFailureTexts } from './bom-failure-texts';
import { deliveryTexts } from './delivery-texts';
import type { Circumstances, FailureTemplate } from './failure-template';
import { fileTexts } from './file-texts';
import { keychainTexts } from './keychain-texts';
import { updateFailureTexts } from './update-texts';

function retryIn({ retryAfterMs }: Circumstances): string {
  if (retryAfterMs === undefined) return 'Wait a minute, then try again.';
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  if (seconds < 120) return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

/** The limits of evaluation applications, which never reset (docs/nexar-api.md, Part limit). */
const evaluationLimits: readonly number[] = [100, 1000];

function partLimitRenewal({ partLimit }: Circumstances): string {
  if (partLimit === undefined) {
    return 'Monthly plans reset on the 1st; evaluation parts don’t renew. To continue now, choose or upgrade a plan in the Nexar portal.';
  }
  if (evaluationLimits.includes(partLimit)) {
    return 'Evaluation parts don’t renew. To continue, choose a plan in the Nexar portal.';
  }
  return 'Monthly plans reset on the 1st. To continue now, upgrade the plan in the Nexar portal.';
}

/** Every code of the contract has its text: the compiler refuses a code without one. */
export const failureTexts: Readonly<Record<ErrorCode, FailureTemplate>> = {
  'invalid-request': {
    happened: 'Internal error.',
    next: 'Change what you typed and try again. If this keeps happening, report it with the technical details.',
  },
  'untrusted-sender': {
    happened: 'The app refused a call because it didn’t come from its own window.',
    next: 'Quit Parts Lookup and start it again.',
  },
  internal: {
    happened: 'Something went wrong inside Parts Lookup.',
    next: 'Try again. If this keeps happening, restart the app and report it with the technical details.',
  },
  cancelled: {
    happened: 'The request was canceled.',
    next: 'Try again whenever you like.',
  },
  'not-connected': {
    happened: 'Parts Lookup is not connected to Nexar.',
    next: 'Connect to Nexar with your client ID and client secret, or try the sample parts.',
  },
  'credentials-refused': {
    happened: 'Nexar doesn’t accept this client ID and client secret.',
    next: 'Check both in the Nexar portal. If the secret was replaced there, enter the new one here.',
  },
  'scope-refused': {
    happened: 'This Nexar application has no access to Supply data.',
    next: 'Open the application in the Nexar portal, add the Supply scope to it, then connect again.',
  },
  'token-answer-invalid': {
    happened: 'The answer from Nexar’s sign-in server couldn’t be read.',
    next: 'Try again in a few minutes. Your network’s proxy or sign-in page may be in the way.',
  },
  'token-refused': {
    happened: 'Nexar refused the access it had just granted.',
    next: 'Test the connection in Settings. If it fails there too, replace the credentials.',
  },
  ...keychainTexts,
  ...updateFailureTexts,
  ...bomFailureTexts,
  offline: {
    happened: 'This computer is not connected to a network.',
    next: 'Check the network connection, then try again.',
  },
  'host-not-found': {
    happened: 'Nexar’s server couldn’t be found.',
    next: 'Check your network connection, DNS and VPN, then try again.',
  },
  'connection-failed': {
    happened: 'The connection to Nexar failed or was interrupted.',
    next: 'Try again. If this keeps happening, a firewall or proxy may be blocking nexar.com.',
  },
  'certificate-refused': {
    happened: 'The server’s certificate wasn’t accepted, so nothing was sent.',
    next: ({ certificateIssuer }) =>
      certificateIssuer
        ? `It was issued by “${certificateIssuer}”. If that’s your company’s proxy or antivirus software, its root certificate must be in this computer’s trust store. On someone else’s network, use another one.`
        : 'On a company network, ask your network administrator to install its root certificate in this computer’s trust store.',
  },
  'clock-wrong': {
    happened: 'This computer’s clock is off.',
    next: ({ certificateIssuer }) =>
      `Correct the date, time and time zone, then try again.${
        certificateIssuer
          ? ` If they are right, the certificate issued by “${certificateIssuer}” is out of date: tell your network administrator.`
          : ''
      }`,
  },
  'proxy-refused': {
    happened: 'Your network’s proxy refused the request.',
    next: 'If the proxy needs a user name and password, sign in to it. Otherwise, ask your network administrator to allow nexar.com.',
  },
  'proxy-unreachable': {
    happened: 'Your network’s proxy couldn’t be reached.',
    next: 'Check the system’s proxy settings (address, port, PAC script) and your VPN, then try again.',
  },
  'timed-out': {
    happened: 'Nexar didn’t answer in time.',
    next: 'Try again. A late answer may still have used parts.',
  },
  'answered-by-another': {
    happened: 'Something between this computer and Nexar answered instead of Nexar.',
    next: ({ pageTitle }) =>
      `${pageTitle ? `It sent a web page titled “${pageTitle}”. ` : ''}This is usually a web filter or a network sign-in page. Sign in with your browser, or ask your network administrator to allow nexar.com, then try again.`,
  },
  'rate-limited': {
    happened: 'Nexar is limiting requests.',
    next: retryIn,
  },
  'service-unavailable': {
    happened: 'Nexar is having problems.',
    next: (failure) =>
      failure.retryAfterMs === undefined ? 'Try again in a few minutes.' : retryIn(failure),
  },
  'answer-unreadable': {
    happened: 'Nexar’s answer couldn’t be read.',
    next: 'Try again. If this keeps happening, your network’s proxy or sign-in page may be in the way.',
  },
  'answer-too-large': {
    happened: 'Nexar’s answer is larger than this app accepts.',
    next: 'Search for a more specific part number, or look up fewer at a time.',
  },
  ...deliveryTexts,
  'query-refused': {
    happened: 'Nexar didn’t understand the request.',
    next: 'Its API may have changed. Check for a newer version of Parts Lookup, and report this with the technical details.',
  },
  'outside-plan': {
    happened: 'Your Nexar plan doesn’t include some of the requested data.',
    next: 'Try again; the app leaves out that data where it can. See the Nexar portal for what your plan includes.',
  },
  'part-limit-used-up': {
    happened: 'You’ve reached your Nexar plan’s part limit.',
    next: partLimitRenewal,
  },
  'no-parts-in-plan': {
    happened: 'Your Nexar application has no parts: its limit is 0.',
    next: 'Choose a plan for it in the Nexar portal, then search again. Evaluation plans include some parts.',
  },
  'too-many-searches': {
    happened: 'You chose to stop after many searches in a short time, so this one wasn’t sent.',
    next: retryIn,
  },
  declined: {
    happened: 'You chose not to use these parts, so nothing was sent.',
    next: 'Try again whenever you like.',
  },
  'part-gone': {
    happened: 'Nexar no longer lists this part.',
    next: 'Go back and search for it again.',
  },
  'part-not-cached': {
    happened: 'This part is no longer loaded.',
    next: 'Search for it again.',
  },
  'link-missing': {
    happened: 'This link is no longer available.',
    next: 'Search for the part again to get its links.',
  },
  'link-not-allowed': {
    happened: 'This link isn’t safe to open, so it wasn’t opened.',
    next: 'Look for the page on the distributor’s or manufacturer’s site.',
  },
  'too-many-links': {
    happened: 'Too many links at once.',
    next: retryIn,
  },
  'settings-not-saved': {
    happened: 'The setting couldn’t be saved; the previous one still applies.',
    next: 'Check that the disk isn’t full and that you can write to your user folder, then try again.',
  },
  'history-not-cleared': {
    happened: 'Recent searches couldn’t be cleared.',
    next: 'Check that the disk isn’t full and that you can write to your user folder, then try again.',
  },
  'results-not-cleared': {
    happened: 'The cached results couldn’t be cleared from the disk.',
    next: 'Check that you can write to your user folder and that no other program uses it, then try again.',
  },
  'diagnostics-not-saved': {
    happened: 'The diagnostics couldn’t be saved there.',
    next: 'Choose a folder you can write to, on a disk with free space.',
  },
  ...fileTexts,
};

/**
 * For credentials that Nexar has accepted before: all that the main window sees. The credentials window alone tries new
 * ones.
 */
const acceptedBefore: Partial<Record<ErrorCode, FailureTemplate>> = {
  'credentials-refused': {
    happened: 'Nexar no longer accepts these credentials.',
    next: 'If the secret was replaced in the Nexar portal, choose “Replace credentials” and enter the new one.',
  },
};

interface FailureText {
  readonly happened: string;
  readonly next: string;
}

function fillIn({ happened, next }: FailureTemplate, failure: Circumstances): FailureText {
  return {
    happened: typeof happened === 'string' ? happened : happened(failure),
    next: typeof next === 'string' ? next : next(failure),
  };
}

/** The text for the main window, whose credentials have worked before. */
export function failureText(failure: Circumstances & Pick<Failure, 'code'>): FailureText {
  return fillIn(acceptedBefore[failure.code] ?? failureTexts[failure.code], failure);
}

/** What happened with credentials that are tried for the first time. */
export function happenedOf(failure: Circumstances & Pick<Failure, 'code'>): string {
  return fillIn(failureTexts[failure.code], failure).happened;
}

/** What to do next with them. */
export function nextStepOf(failure: Circumstances & Pick<Failure, 'code'>): string {
  return fillIn(failureTexts[failure.code], failure).next;
}
