// Header words in Portuguese: exports and lists from Portugal and Brazil.
import type { HeaderLists } from './header-lists.ts';

export const pt = {
  contacts: {
    id: `
      Nº cliente | N.º de cliente | Número de cliente | Número do cliente | Código do cliente
      Cód. cliente | Cód. do cliente | ID do cliente | ID cliente | ID do contato | ID do contacto
      ID do registro | Matrícula | N.º de sócio
    `,
    name: `
      Nome | Nomes | Nome completo | Nome do cliente | Nome cliente | Cliente | Nome do contato
      Nome do contacto | Nome e sobrenome | Nome e apelido | Seu nome | Aluno
    `,
    first_name: 'Primeiro nome | Nome próprio | Prenome',
    last_name: 'Sobrenome | Sobrenomes | Último nome | Apelido | Apelidos | Nome de família',
    company: `
      Empresa | Empresas | Nome da empresa | Razão social | Nome fantasia | Companhia | Organização
      Nome da organização | Sociedade | Nome da conta | Empresa associada | Entidade | Loja
    `,
    email: `
      Endereço de e-mail | E-mail do cliente | Correio eletrónico
      Endereço eletrônico | Endereço de correio eletrónico | E-mail comercial | E-mail pessoal
      E-mail secundário | E-mail principal
    `,
    phone: `
      Telefone | Telefones | Telef. | Número de telefone | Nº de telefone | Telefone fixo
      Telefone comercial | Telefone comercial 2 | Telefone residencial | Telefone celular | Telemóvel
      Nº de telemóvel | Celular | Número de celular | Telefone móvel | Telefone para contato
      Telefone principal | Contacto telefónico | Fone | Cel. | Telefone do escritório
      Telefone do emprego
    `,
    source: `
      Origem | Fonte | Origem do lead | Fonte do lead | Fonte original | Canal | Canal de aquisição
      Como nos conheceu? | Como conheceu a empresa? | Como ficou sabendo de nós? | Como soube de nós?
      Proveniência
    `,
    owner: `
      Responsável | Vendedor | Vendedora | Consultor | Consultora | Gestor | Gestor de conta | Atendente
      Corretor | Atribuído a | Proprietário | Proprietário do contato | Representante comercial
      Gerente de contas | Comercial
    `,
    referred_by: `
      Indicado por | Indicada por | Indicação | Indicação de | Recomendado por | Recomendada por
      Quem indicou | Apresentado por | Referenciado por
    `,
    first_met: `
      Primeiro contato | Primeiro contacto | Data do primeiro contato | Data do primeiro contacto
      Data de cadastro | Data do cadastro | Cadastrado em | Data de criação | Criado em | Data de registo
      Data de registro | Cliente desde | Data de entrada | Data de adesão | Data de inscrição
      Carimbo de data/hora | Adicionado em | Primeira visita | Conectado em
    `,
    last_contact: `
      Último contato | Último contacto | Data do último contato | Data do último contacto
      Data último contato | Última ligação | Última visita | Última atividade | Data da última atividade
      Última interação | Última reunião | Último atendimento | Última conversa
    `,
    next_contact: `
      Próximo contato | Próximo contacto | Data do próximo contato | Data do próximo contacto | Retorno
      Data de retorno | Retornar em | Próximo follow-up | Próxima ligação | Próxima visita
      Próxima atividade | Data da próxima atividade | Próxima ação | Próximo passo | Lembrete | Ligar em
      Contactar em | Próxima reunião | Data de follow-up
    `,
    birthday: `
      Aniversário | Data de aniversário | Data de nascimento | Data nascimento | Dt. nascimento
      Data nasc. | Nascimento | Dt. nasc.
    `,
    last_purchase: `
      Última compra | Data da última compra | Data última compra | Último pedido | Data do último pedido
      Última encomenda | Última venda | Data da última encomenda
    `,
    purchases: `
      Compras | Nº de compras | Número de compras | Qtd. compras | Quantidade de compras | Pedidos
      Nº de pedidos | Número de pedidos | Qtd. pedidos | Encomendas | N.º de encomendas | Total de pedidos
    `,
    revenue: `
      Faturamento | Faturação | Faturação total | Faturamento total | Total gasto | Valor total gasto
      Total de compras | Receita | Receita total | Total faturado | Valor acumulado | Volume de negócios
    `,
    status: `
      Estado | Situação | Status do cliente | Status do lead | Estado do cliente | Etapa | Fase | Estágio
      Estágio do ciclo de vida
    `,
    do_not_contact: `
      Não contatar | Não contactar | Não entrar em contato | Não incomodar | Não perturbar
      Não deseja contato | Não quer contato | Não abordar
    `,
    no_email: `
      Não enviar e-mail | Não enviar e-mails | Descadastrado | Descadastro | Cancelou inscrição
      Cancelou a subscrição | Cancelou newsletter | Inscrição cancelada | Sem e-mail | Não quer e-mails
      Descadastrado em | Opt-out de e-mail
    `,
    no_call:
      'Não ligar | Não ligar mais | Não telefonar | Sem ligações | Não quer ligações | Não me perturbe',
    tags: 'Etiqueta | Etiquetas | Marcadores | Palavras-chave | Categorias | Grupos',
    notes: `
      Nota | Notas | Observação | Observações | Obs. | Comentário | Comentários | Anotação | Anotações
      Outras informações | Descrição
    `,
    contact_person: `
      Pessoa de contato | Pessoa de contacto | Contato principal | Contacto principal | Interlocutor
      Representante | Aos cuidados de | Nome do responsável
    `,
  },
  logs: {
    date: `
      Data | Dia | Data e hora | Data da compra | Data de compra | Data do pedido | Data da encomenda
      Data da venda | Data de venda | Data da fatura | Data de faturamento | Data de fechamento
      Data de fecho | Data do contato | Data do contacto | Data da visita | Data da ligação
      Data de criação | Criado em | Vencimento | Data de vencimento | Data de emissão | Data de entrega
    `,
    contact: `
      Cliente | Nome | Nome completo | Nome do cliente | Nome cliente | Contato | Contacto
      Nome do contato | Nome do contacto | Comprador | Pessoa | Pessoa de contato | Pessoa de contacto
      Destinatário | Com quem | Contato associado | Faturar a
    `,
    contact_id: `
      Nº cliente | N.º de cliente | Número de cliente | Número do cliente | Código do cliente
      Cód. cliente | Cód. do cliente | ID do cliente | ID cliente | ID do contato | ID do contacto
    `,
    contact_email:
      'E-mail do cliente | Endereço de e-mail | E-mail (cobrança) | Correio eletrónico | E-mail cliente',
    contact_first: 'Primeiro nome | Nome próprio | Nome (cobrança) | Nome (faturação)',
    contact_last: 'Sobrenome | Último nome | Apelido | Sobrenome (cobrança) | Apelido (faturação)',
    contact_company: `
      Empresa | Razão social | Nome da empresa | Empresa (cobrança) | Empresa (faturação) | Nome fantasia
      Empresa associada
    `,
    kind: `
      Tipo | Tipo de atividade | Tipo de contato | Tipo de contacto | Atividade | Ação | Meio | Canal
      Meio de contato | Meio de contacto | Forma de contato
    `,
    note: `
      Nota | Notas | Observação | Observações | Obs. | Comentário | Comentários | Assunto | Detalhe
      Detalhes | Descrição | Tema | Resumo | Conteúdo
    `,
    by: `
      Vendedor | Vendedora | Responsável | Consultor | Atendente | Comercial | Criado por | Registrado por
      Registado por | Atendido por | Proprietário do negócio | Corretor
    `,
    result: `
      Resultado | Estado | Situação | Etapa | Fase | Estágio | Status do pedido | Estado do pedido
      Estado da encomenda | Status do pagamento | Estado do pagamento | Etapa do negócio
      Situação do pedido
    `,
    amount: `
      Valor | Valor total | Valor do pedido | Valor da venda | Valor da compra | Valor pago | Montante
      Preço | Preço total | Total do pedido | Total da encomenda | Valor (R$) | Importância | Quantia
      Total com IVA | Faturamento | Valor da fatura
    `,
    currency: 'Moeda | Divisa | Código da moeda',
    reason: 'Motivo | Razão | Motivo da perda | Motivo de perda | Razão da perda | Motivo da recusa | Causa',
    title: `
      Título | Produto | Produtos | Serviço | Artigo | Projeto | Oportunidade | Negócio | Nome do negócio
      Nome da oportunidade | Orçamento | Proposta
    `,
    order: `
      Nº do pedido | Nº pedido | Número do pedido | ID do pedido | Pedido | Código do pedido
      N.º da encomenda | Número da encomenda | Encomenda | Nº da fatura | Número da fatura | Nota fiscal
      Nº da nota | Fatura
    `,
    paid_on: `
      Pago em | Paga em | Data de pagamento | Data do pagamento | Data pagamento | Recebido em
      Data de recebimento | Pagamento em
    `,
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
