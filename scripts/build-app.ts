/** Builds the app for the phone or for the browser: node scripts/run.mjs scripts/build-app.ts weapp|h5 */
