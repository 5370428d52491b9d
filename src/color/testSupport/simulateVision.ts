import { linearChannel } from '../relativeLuminance';
import type { Rgb } from '../rgb';

type Matrix = readonly (readonly [number, number, number])[];

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear sRGB. */
const machado = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** Viénot, Brettel and Mollon 1999, in linear sRGB. */
const vienot = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
} as const satisfies Record<string, Matrix>;

/** The kinds of colour vision that the series colours must be told apart with. */
export const visions: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'protanopia (Machado)': machado.protanopia,
  'deuteranopia (Machado)': machado.deuteranopia,
  'tritanopia (Machado)': machado.tritanopia,
  'protanopia (Viénot)': vienot.protanopia,
  'deuteranopia (Viénot)': vienot.deuteranopia,
};

/** The 8-bit colour that stands for what a person with this vision sees of another. */
export function simulateVision(rgb: Rgb, matrix: Matrix): Rgb {
  const source = [rgb >> 16, rgb >> 8, rgb].map((value) => linearChannel[value & 255] ?? 0);
  return matrix.reduce((packed, row) => {
    const light = row.reduce((sum, factor, index) => sum + factor * (source[index] ?? 0), 0);
    const clipped = Math.min(1, Math.max(0, light));
    const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return (packed << 8) | Math.round(255 * encoded);
  }, 0);
}
