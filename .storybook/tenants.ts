import themes from '../src/test/fixtures/branding.themes.json';

/** The recorded branding answers, by the key that the toolbar shows. */
export const tenants: Readonly<Record<string, unknown>> = themes;

export const tenantNames: Readonly<Record<string, string>> = {
  acme: 'Acme (blue, green)',
  plain: 'Plain Ltd (service defaults)',
  yellow: 'Sunny (yellow on ivory)',
  named: 'Named (purple, pink)',
  white: 'Ghost (white on white)',
  black: 'Void (black)',
  hosp: 'St. Mary (healthcare)',
  bank: 'Bank (finance)',
  cars: 'Cars (automotive)',
  shop: 'Shop (retail)',
  plant: 'Plant (manufacturing)',
  other: 'Law (unknown industry)',
  upd: 'Hostile (script in its name)',
};
