/** Of the fields that the import and the BOM have in common. */
export const bomFieldTexts = {
  boards: 'Boards',
  boardsInvalid: 'Enter a number of boards, such as 1000, or several, such as 10, 50, 100.',
  attrition: 'Attrition',
  attritionInvalid: 'Enter a percentage, such as 2 or 0.5.',
} as const;
