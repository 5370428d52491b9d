/** An opaque 8-bit sRGB colour packed as `0xRRGGBB`: what is emitted, and what every ratio is measured on. */
export type Rgb = number;
