/** Whether the server answers at all; behind a proxy, whether anything but the proxy does. */
export async function isServed(): Promise<boolean> {
  try {
    const answer = await fetch('api/v1/health', { cache: 'no-store' })
    // Read to its end: an answer left lying keeps the connection.
    await answer.text()
    return answer.status < 500
  } catch {
    return false
  }
}
