import type { ErrorCode, Failure } from '../../electron/shared/contract/failure';
import { deliveryTexts } from './delivery-texts';
import type { Circumstances, FailureTemplate } from './failure-template';
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
    return 'Monthly plans reset on the 1st; evaluation parts do not renew. To go on now, choose or upgrade a plan in the Nexar portal.';
  }
  if (evaluationLimits.includes(partLimit)) {
    return 'Evaluation parts do not renew. To go on, choose a plan in the Nexar portal.';
  }
  return 'Monthly plans reset on the 1st. To go on now, upgrade the plan in the Nexar portal.';
}

/** Every code of the contract has its text: the compiler refuses a code without one. */
export const failureTexts: Readonly<Record<ErrorCode, FailureTemplate>> = {
  'invalid-request': {
    happened: 'The app asked itself for something it does not understand.',
    next: 'Change what you typed and try again. If it stays, please report it with the technical details.',
  },
  'untrusted-sender': {
    happened: 'The app refused a call because it did not come from its own window.',
    next: 'Quit and start Parts Lookup again.',
  },
  internal: {
    happened: 'Something went wrong inside Parts Lookup.',
    next: 'Try again. If it stays, restart the app and report it with the technical details.',
  },
  cancelled: {
    happened: 'This was cancelled.',
    next: 'Try again whenever you like.',
  },
  'not-connected': {
    happened: 'Parts Lookup is not connected to Nexar.',
    next: 'Connect to Nexar with your Client ID and Client secret, or try the sample parts.',
  },
  'credentials-refused': {
    happened: 'Nexar does not accept this Client ID and Client secret.',
    next: 'Check both in the Nexar portal. If the secret was replaced there, enter the new one here.',
  },
  'scope-refused': {
    happened: 'This Nexar application may not use the Supply data.',
    next: 'Open the application in the Nexar portal, add the Supply scope to it, then connect again.',
  },
  'token-answer-invalid': {
    happened: 'Nexar’s sign-in service gave an answer that cannot be read.',
    next: 'Try again in a few minutes. A proxy or a sign-in page of your network may stand in between.',
  },
  'token-refused': {
    happened: 'Nexar refused the access it had just granted.',
    next: 'Test the connection in Settings. If it fails there too, replace the credentials.',
  },
  ...keychainTexts,
  ...updateFailureTexts,
  offline: {
    happened: 'This computer is not connected to a network.',
    next: 'Check the network connection, then try again.',
  },
  'host-not-found': {
    happened: 'Nexar’s address could not be found.',
    next: 'Check the network connection, the name server (DNS) and the VPN, then try again.',
  },
  'connection-failed': {
    happened: 'The connection to Nexar could not be made, or it broke off.',
    next: 'Try again. If it stays, a firewall or proxy may be blocking nexar.com.',
  },
  'certificate-refused': {
    happened: 'The certificate of Nexar’s server was not accepted, so nothing was sent.',
    next: ({ certificateIssuer }) =>
      certificateIssuer
        ? `It was issued by “${certificateIssuer}”. If that is your company’s proxy or a virus scanner, its root certificate must be installed in this system’s trust store; in a foreign network, use another one.`
        : 'In a company network, ask for its root certificate to be installed in this system’s trust store.',
  },
  'clock-wrong': {
    happened: 'This computer’s clock and Nexar’s disagree by far.',
    next: ({ certificateIssuer }) =>
      `Set date, time and time zone right, then try again.${
        certificateIssuer
          ? ` If they are right, the certificate issued by “${certificateIssuer}” is out of date: tell those who run your network.`
          : ''
      }`,
  },
  'proxy-refused': {
    happened: 'Your network’s proxy refused the request.',
    next: 'If the proxy asks for a user and a password, sign in to it; if not, ask those who run your network to allow nexar.com.',
  },
  'proxy-unreachable': {
    happened: 'Your network’s proxy could not be reached.',
    next: 'Check the proxy settings of the system (address, port, PAC script) and the VPN, then try again.',
  },
  'timed-out': {
    happened: 'Nexar did not answer in time.',
    next: 'Try again. An answer that arrived too late may still have counted toward your part limit.',
  },
  'answered-by-another': {
    happened: 'Something between this computer and Nexar answered in Nexar’s place.',
    next: ({ pageTitle }) =>
      `${pageTitle ? `It sent a web page titled “${pageTitle}”. ` : ''}This is usually a web filter or a network’s sign-in page. Sign in with your browser, or ask for nexar.com to be allowed, then try again.`,
  },
  'rate-limited': {
    happened: 'Nexar asks for fewer requests for a moment.',
    next: retryIn,
  },
  'service-unavailable': {
    happened: 'Nexar has a problem of its own at the moment.',
    next: (failure) =>
      failure.retryAfterMs === undefined ? 'Try again in a few minutes.' : retryIn(failure),
  },
  'answer-unreadable': {
    happened: 'The answer from Nexar could not be read.',
    next: 'Try again. If it stays, a proxy or a sign-in page of your network may stand in between.',
  },
  'answer-too-large': {
    happened: 'The answer from Nexar is larger than this app accepts.',
    next: 'Search for a more exact part number, or look up fewer part numbers at a time.',
  },
  ...deliveryTexts,
  'query-refused': {
    happened: 'Nexar did not understand the request.',
    next: 'Its interface may have changed: look for a newer version of Parts Lookup, and report it with the technical details.',
  },
  'outside-plan': {
    happened: 'Your Nexar plan does not include data that was asked for.',
    next: 'Try again; the app leaves that data out where it can. Your plan is listed in the Nexar portal.',
  },
  'part-limit-used-up': {
    happened: 'The part limit of your Nexar plan is used up.',
    next: partLimitRenewal,
  },
  'no-parts-in-plan': {
    happened: 'Your Nexar application has no plan with parts: its limit is 0.',
    next: 'Choose a plan for the application in the Nexar portal (an evaluation has parts too), then search again.',
  },
  'too-many-searches': {
    happened: 'Many searches were sent in a short time and you chose to stop, so this one was not sent.',
    next: retryIn,
  },
  'part-gone': {
    happened: 'Nexar no longer lists this part.',
    next: 'Go back and search for it again.',
  },
  'part-not-kept': {
    happened: 'This part is no longer kept by the app.',
    next: 'Go back and search for it again.',
  },
  'link-missing': {
    happened: 'There is no address for this link.',
    next: 'Search for the part again to have its links anew.',
  },
  'link-not-allowed': {
    happened: 'This address is not a web page that can be opened safely, so it was not opened.',
    next: 'Look for the page on the seller’s or manufacturer’s own site.',
  },
  'too-many-links': {
    happened: 'Many links were opened within a minute, so this one was not.',
    next: retryIn,
  },
  'settings-not-saved': {
    happened: 'The setting could not be saved; the earlier one still holds.',
    next: 'Check that the disk is not full and that your user folder may be written to, then try again.',
  },
  'diagnostics-not-saved': {
    happened: 'The diagnostics could not be written to that place.',
    next: 'Choose a folder that you may write to, on a disk that is not full.',
  },
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

/** The words for the main window, whose credentials have worked before. */
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
