/** Whether the server answers at all; behind a proxy, whether anything but the proxy does. */
export async function isServed(): Promise<boolean> {
  try {
    return (await fetch('api/v1/health', { cache: 'no-store' })).status < 500
  } catch {
    return false
  }
}
