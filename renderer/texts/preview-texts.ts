export const previewTexts = {
  preview: {
    name: 'Preview',
    toggle: 'Preview pane',
    open: (mpn: string) => `Open ${mpn}`,
    none: (text: string) => `No part found for ${text}.`,
    buy: (count: string) => `buy ${count}`,
    each: (price: string) => `${price} each`,
    notInStock: 'No distributor has this quantity in stock.',
    noPrice: 'None of the offers shown has a comparable price.',
    lowestTotals: 'Lowest totals',
  },
} as const;
