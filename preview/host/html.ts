// HtmlService: the pages of the add-on, served as Google serves them.
import { parse } from 'acorn';
import type { Execution } from './execution.ts';
import { RUN, Service, service, text } from './service.ts';

export class HtmlOutput extends Service {
  readonly #content: string;
  #title = '';

  constructor(run: Execution, content: string) {
    super(run);
    this.#content = content;
  }
  setTitle(title: string): this {
    this.#title = text(title, 'title');
    return this;
  }
  static served(output: unknown): { html: string; title: string } {
    if (!(output instanceof HtmlOutput)) throw new Error('An HtmlOutput is expected.');
    return { html: stripTemplateLiterals(output.#content), title: output.#title };
  }
}
service('HtmlOutput', HtmlOutput, { need: 'nothing', free: 'all' });

export class HtmlService extends Service {
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this[RUN], this.#page(name));
  }
  #page(name: string): string {
    const page = this[RUN].world.project.pages.get(text(name, 'name'));
    if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return page;
  }
}
service('HtmlService', HtmlService, { need: 'nothing' });

/** Google's minifier takes // and /* inside template literals for comments, and drops them. */
export function stripTemplateLiterals(html: string): string {
  return html.replace(
    /(<script(?![^>]*\bsrc=)[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_all, open: string, code: string, close: string) => {
      if (!code.includes('`')) return open + code + close;
      const pieces: { start: number; end: number }[] = [];
      try {
        parse(code, {
          ecmaVersion: 'latest',
          sourceType: 'script',
          onToken: (token) => {
            if (token.type.label === 'template') pieces.push({ start: token.start, end: token.end });
          },
        });
      } catch {
        return open + code + close;
      }
      const stripped = pieces.reduceRight((rest, { start, end }) => {
        const kept = rest.slice(start, end).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
        return rest.slice(0, start) + kept + rest.slice(end);
      }, code);
      return open + stripped + close;
    },
  );
}
