/** Entry k + 1023 is 2^k, exactly, for every normal double: k from -1022 to 1023. Entry 0 is 0. */
export const powersOfTwo = new Float64Array(2047)

const words = new Uint32Array(powersOfTwo.buffer) // two words per number, the low one first on every machine that runs a browser
for (let exponent = 0; exponent < powersOfTwo.length; exponent++) words[2 * exponent + 1] = exponent << 20
