import { type Company, slugOf } from '../catalog/company';

/** A manufacturer or a seller as `SupCompany`. */
export class CompanyView {
  readonly displayFlag = null;
  readonly isDistributorApi = false;
  readonly customPricingDetails = null;
  readonly #company: Company;

  constructor(company: Company) {
    this.#company = company;
  }

  get id() {
    return this.#company.id;
  }

  get name() {
    return this.#company.name;
  }

  get aliases() {
    return this.#company.aliases;
  }

  get homepageUrl() {
    return this.#company.host === '' ? null : `https://${this.#company.host}/`;
  }

  get slug() {
    return slugOf(this.#company.name);
  }

  get isVerified() {
    return this.#company.kind === 'franchised' || this.#company.kind === 'manufacturer';
  }

  get isBroker() {
    return this.#company.kind === 'broker';
  }

  get isOctocartSupported() {
    return this.#company.kind === 'franchised';
  }
}
