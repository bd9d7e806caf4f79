import type { Datasheet, Part } from '../catalog/part';

const octopart = 'https://octopart.com';

/** A datasheet as `SupDocument`. */
export function documentView({ name, url, pageCount, creditString }: Datasheet) {
  return {
    name,
    url,
    pageCount,
    creditString,
    creditUrl: octopart,
    createdAt: null,
    mimeType: 'application/pdf',
  };
}

/** A picture as `SupImage`. */
export function imageView(url: string) {
  const creditString = 'Octopart';
  return {
    url,
    urlLargest: url,
    url55px: url,
    url75px: url,
    url90px: url,
    creditString,
    creditUrl: octopart,
  };
}

/** Drawing files as `SupPartCad`; the addresses lead nowhere. */
export function cadView({ id, hasCad }: Part) {
  if (!hasCad) return null;
  const download = (format: string) => `${octopart}/sample-cad/${id}/${format}`;
  return {
    addToLibraryUrl: null,
    has3dModel: true,
    hasAltium: true,
    hasEagle: false,
    hasOrcad: false,
    hasKicad: true,
    downloadUrlAltium: download('altium'),
    downloadUrlEagle: '',
    downloadUrlOrcad: '',
    downloadUrlKicad: download('kicad'),
    footprintImageUrl: null,
    symbolImageUrl: null,
  };
}

/** The same as `SupPartCadModels`, which is in the newer schema only. */
export function cadModelsView({ hasCad }: Part) {
  return {
    hasSymbol: hasCad,
    hasFootprint: hasCad,
    has3dModel: hasCad,
    highestLevel: hasCad ? 3 : 0,
    viewerDownloadUrl: null,
    models: [],
  };
}
