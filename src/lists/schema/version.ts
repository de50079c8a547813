/** The version of the lists that this code knows: that of the last upgrade step, whose words come with the set-up. */
export const schemaVersion = 6;
