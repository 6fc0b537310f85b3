// HtmlService: the pages of the add-on, served as Google serves them.
import { parse } from 'acorn';
import type { Execution } from './execution.ts';
import { RUN, Service, service, text } from './service.ts';

export class HtmlOutput extends Service {
  #content: string;
  #title = '';
  #width = 0;
  #height = 0;

  constructor(run: Execution, content: string) {
    super(run);
    this.#content = content;
  }
  getContent(): string {
    return this.#content;
  }
  append(content: string): this {
    this.#content += text(content, 'content');
    return this;
  }
  setTitle(title: string): this {
    this.#title = text(title, 'title');
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setWidth(px: number): this {
    this.#width = px;
    return this;
  }
  setHeight(px: number): this {
    this.#height = px;
    return this;
  }
  static partsOf(output: HtmlOutput): { title: string; width: number; height: number } {
    if (!(output instanceof HtmlOutput)) throw new Error('An HtmlOutput is expected.');
    return { title: output.#title, width: output.#width, height: output.#height };
  }
  static served(output: HtmlOutput): string {
    return stripTemplateLiterals(output.#content);
  }
}
service('HtmlOutput', HtmlOutput, { need: 'nothing', free: 'all' });

export class HtmlTemplate extends Service {
  readonly #content: string;

  constructor(run: Execution, content: string) {
    super(run);
    this.#content = content;
  }
  getRawContent(): string {
    return this.#content;
  }
}
service('HtmlTemplate', HtmlTemplate, { need: 'nothing', free: 'all' });

export class HtmlService extends Service {
  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(this[RUN], text(html, 'html'));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this[RUN], this.#page(name));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this[RUN], this.#page(name));
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
