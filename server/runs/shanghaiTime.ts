const offsetMs = 8 * 3600 * 1000

/** ms since 1970 → ISO 8601 in Asia/Shanghai, which knows no summer time. */
export function shanghaiTime(ms: number): string {
  return new Date(ms + offsetMs).toISOString().replace('Z', '+08:00')
}
