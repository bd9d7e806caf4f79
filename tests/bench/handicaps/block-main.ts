// Holds main up for 200 ms before the app's first line.
const end = performance.now() + 200;
while (performance.now() < end) {
  // On purpose.
}
