/** The smallest part of a NEAR: 10²⁴ of them are one. The chain counts in whole yocto. */
export const yoctoPerNear = 1_000_000_000_000_000_000_000_000n
/** The contracts of House of Stake count principal in whole thousandths of a NEAR. */
export const yoctoPerMilliNear = yoctoPerNear / 1000n

const parts = 1e9 // a double holds 1e9 parts of 1e6 NEAR and their sum exactly

/** Whole yocto of an amount in NEAR, to a billionth of a NEAR. What is not a finite number from 0 up counts as 0. */
export function nearToYocto(near: number): bigint {
  if (!(near > 0 && near < Infinity)) return 0n
  const whole = Math.floor(near)
  return BigInt(whole) * yoctoPerNear + (BigInt(Math.round((near - whole) * parts)) * yoctoPerNear) / BigInt(parts)
}

/** NEAR as a double, good to about 16 digits. */
export function yoctoToNear(yocto: bigint): number {
  return Number(yocto / yoctoPerNear) + Number(yocto % yoctoPerNear) / 1e24
}
