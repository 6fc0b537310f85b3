// Portuguese words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsPt: WordList = {
  kind: {
    message: 'Mensagem | E-mail enviado | Carta',
    call: 'Ligação | Chamada | Telefone | Telefonema',
    meeting: 'Reunião | Visita | Encontro | Almoço | Videochamada | Café',
    inquiry: 'Pedido de informação | Formulário | Solicitação | Pedido de orçamento',
    ask: 'Proposta | Proposta enviada | Orçamento | Orçamento enviado | Cotação',
    thanks: 'Agradecimento | Obrigado',
    introduction: 'Indicação',
    trouble: 'Reclamação',
    next: 'Lembrete',
    note: 'Nota | Tarefa | Anotação',
    purchase: 'Compra | Encomenda',
  },
  result: {
    open: `
      Aberto | Aberta | Em andamento | Em aberto | Novo | Qualificado | Proposta | Proposta enviada | Orçamento enviado
      Negociação | Em negociação | Contrato enviado | Pendente | Aguardando pagamento
    `,
    won: 'Ganho | Ganha | Fechado ganho | Negócio fechado | Pago | Paga | Concluído | Concluída | Entregue | Vendido',
    lost: 'Perdido | Perdida | Fechado perdido | Recusado | Rejeitado',
    cancelled: 'Cancelado | Cancelada | Falhou | Expirado',
    refunded: 'Reembolsado | Reembolsada | Estornado | Devolvido',
  },
  reason: {
    not_now: 'Momento errado | Adiado | Sem prioridade',
    competitor: 'Concorrência | Concorrente',
    has_supplier: 'Já tem fornecedor | Fornecedor atual',
    price: 'Preço | Muito caro | Sem orçamento | Falta de orçamento | Custo',
    no_reply: 'Sem resposta | Não responde | Sem retorno',
    other: 'Outro | Outros | Desconhecido',
  },
  status: {
    customer: 'Cliente | Cliente ativo | Cliente atual',
    repeat: 'Cliente fiel | Cliente recorrente',
    lost: 'Perdido | Ex-cliente | Sem interesse',
    open: 'Em negociação | Negociação | Proposta enviada | Oportunidade',
    lead: 'Novo | Contatado | Contactado | Ativo | Inscrito | Qualificado',
    do_not_contact: 'Não contatar | Não contactar | Falecido | Saiu da empresa',
    no_email: 'Descadastrado | Cancelou a inscrição | Não enviar e-mail',
    no_call: 'Não ligar',
  },
};
