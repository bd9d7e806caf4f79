export interface Category {
  readonly id: string;
  readonly name: string;
  /** From the root down, without the category itself. */
  readonly ancestors: readonly Category[];
}

/** Octopart's own id of the root; the ids below it are invented. */
const rootCategoryId = '4161';

const tree = {
  'Integrated Circuits (ICs)': [
    'Amplifiers',
    'Comparators',
    'Timers and Real-Time Clocks',
    'Linear Regulators',
    'Switching Regulators',
    'Microcontrollers',
    'Logic',
    'Memory',
    'Interface ICs',
    'Data Converters',
  ],
  'RF and Wireless': ['Wireless Modules'],
  'Discrete Semiconductors': ['MOSFETs', 'Bipolar Transistors', 'Diodes', 'TVS and Zener Diodes'],
  'Passive Components': [
    'Ceramic Capacitors',
    'Electrolytic and Tantalum Capacitors',
    'Chip Resistors',
    'Through-Hole Resistors and Trimmers',
    'Inductors and Ferrite Beads',
    'Crystals and Oscillators',
  ],
  'Connectors and Adapters': ['Headers and Housings', 'Terminal Blocks and USB'],
  'Sensors and Transducers': ['Sensors'],
  Optoelectronics: ['LEDs', 'Optocouplers'],
  'Electromechanical and Protection': ['Relays', 'Switches', 'Fuses'],
} as const satisfies Record<string, readonly string[]>;

export type CategoryGroup = keyof typeof tree;
export type CategoryName = (typeof tree)[CategoryGroup][number];

/** The group of the categories that holds `name`. */
export function groupOf(name: CategoryName): CategoryGroup {
  const groups = Object.keys(tree) as CategoryGroup[];
  const group = groups.find((one) => (tree[one] as readonly CategoryName[]).includes(name));
  if (group === undefined) throw new TypeError(`no group holds ${name}`);
  return group;
}

function buildTree(): Category[] {
  const root: Category = {
    id: rootCategoryId,
    name: 'Electronic Parts',
    ancestors: [],
  };
  const all = [root];
  const under = (parent: Category, name: string): Category => {
    const category: Category = {
      id: String(4200 + all.length),
      name,
      ancestors: [...parent.ancestors, parent],
    };
    all.push(category);
    return category;
  };
  for (const [group, leaves] of Object.entries(tree)) {
    const parent = under(root, group);
    for (const leaf of leaves) under(parent, leaf);
  }
  return all;
}

/** Root, groups and leaves, parents before their children. */
export const categories: readonly Category[] = buildTree();

/** The category with that name or id, ignoring case. */
export function categoryOf(nameOrId: string): Category | undefined {
  const wanted = nameOrId.toLowerCase();
  return categories.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

/** Whether `category` is `wanted` or lies below it. */
export function isWithin(category: Category, wanted: Category): boolean {
  return category.id === wanted.id || category.ancestors.some(({ id }) => id === wanted.id);
}
