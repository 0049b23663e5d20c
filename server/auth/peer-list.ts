import { BlockList, isIP } from 'node:net';

type Cidr = { address: string; bits: number; family: 'ipv4' | 'ipv6' };

/** Reads `10.0.0.0/24`, `::1/128`, or a single address; null if it is none of them. */
export function parseCidr(text: string): Cidr | null {
  const [, address = '', prefix] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0) return null;
  const longest = version === 4 ? 32 : 128;
  const bits = prefix === undefined ? longest : Number(prefix);
  return bits > longest ? null : { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/**
 * Whether an address is in one of the ranges. An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) counts as IPv4, since
 * that is how a socket for both families reports it.
 */
export function createPeerList(cidrs: readonly string[]): (address: string | null) => boolean {
  const known = new BlockList();
  for (const text of cidrs) {
    const cidr = parseCidr(text);
    if (cidr === null) throw new TypeError('not an address range');
    known.addSubnet(cidr.address, cidr.bits, cidr.family);
  }
  return (address) => {
    if (address === null) return false;
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
    const version = isIP(plain);
    return version !== 0 && known.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  };
}
