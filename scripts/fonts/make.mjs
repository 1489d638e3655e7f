import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simplifiedChinese } from './simplified-chinese.mjs';
import { subset } from './subset.mjs';

/** The families by their packages, with the weights that are taken whole. */
const FAMILIES = {
  montserrat: ['Montserrat', ['300Light', '500Medium', '600SemiBold', '700Bold']],
  'source-sans-3': ['SourceSans3', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']],
  'noto-sans-sc': ['NotoSansSC', ['400Regular']],
  tajawal: ['Tajawal', ['300Light', '500Medium', '700Bold']],
  vazirmatn: ['Vazirmatn', ['400Regular', '600SemiBold']],
};

/** Tables that only vertical lines and variable faces use. */
const UNUSED = ['vhea', 'vmtx', 'BASE', 'STAT', 'gasp'];

/** Puts the faces of the layouts into a folder, from the packages that carry them, each family with its licence. */
export async function makeFonts(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, [family, weights]] of Object.entries(FAMILIES)) {
    for (const weight of weights) {
      const look = weight.replace(/^\d+/, '').replace('_', '').replace('RegularItalic', 'Italic');
      await copyFile(fileOf(name, family, weight), join(folder, `${family}-${look}.ttf`));
    }
    await copyFile(join(packageOf(name), 'LICENSE_FONT'), join(folder, `OFL-${family}.txt`));
  }
  // Ten megabytes a weight are too many to keep twice: the bold face has the characters of everyday and of most names, and
  // the style sheet has the regular face stand in for the others.
  const bold = await readFile(fileOf('noto-sans-sc', 'NotoSansSC', '700Bold'));
  const few = subset(bold, { characters: await simplifiedChinese(), without: UNUSED });
  await writeFile(join(folder, 'NotoSansSC-Bold.ttf'), few);
}

function packageOf(name) {
  return dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`)));
}

function fileOf(name, family, weight) {
  return join(packageOf(name), weight, `${family}_${weight}.ttf`);
}
