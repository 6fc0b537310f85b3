// The add-on's menus in the menu bar, under Extensions.
import type { Menu } from '../host/world.ts';
import { engine } from './globals.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly execute: () => void;
}

const items = (menu: Menu, run: (functionName: string) => void): Item[] =>
  menu.items.flatMap((item, i) => {
    if (item === 'separator') return [];
    return [
      {
        id: `item-${i}`,
        name: item.label,
        sequence: i,
        separator: menu.items[i + 1] === 'separator',
        execute: () => run(item.functionName),
      },
    ];
  });

/** Puts the menus into the engine's menu bar; this must happen before it is drawn. */
export function installMenus(
  menus: readonly Menu[],
  extensions: string,
  run: (functionName: string) => void,
): void {
  const { topbarMenuRegistry } = engine.registries;
  topbarMenuRegistry.replace('extensions', {
    name: extensions,
    sequence: 80,
    children: menus.map((menu, i) => ({
      id: `addon-${i}`,
      name: menu.label,
      sequence: i,
      children: items(menu, run),
    })),
  } as never);
}
