// Chinese words, in simplified and traditional letters, in the cells of logs and of the status column.
import type { WordList } from './word-list.ts';

export const wordsZh: WordList = {
  kind: {
    message: '邮件 | 電子郵件 | 电子邮件 | 郵件 | 短信 | 簡訊 | 微信 | 消息 | 訊息',
    call: '电话 | 通话 | 打电话',
    call_them: '来电 | 來電',
    call_us: '去电 | 去電',
    meeting:
      '会议 | 會議 | 拜访 | 拜訪 | 会面 | 會面 | 见面 | 見面 | 面谈 | 面談 | 视频会议 | 視訊會議 | 上门拜访',
    inquiry: '咨询 | 諮詢 | 询价 | 詢價 | 询盘',
    ask: '报价 | 報價 | 提案报价 | 方案',
    trouble: '投诉 | 投訴 | 客诉',
    note: '备注 | 備註 | 任务 | 任務 | 笔记',
    purchase: '购买 | 購買 | 下单',
  },
  side: { us: '我方 | 我们 | 我們', them: '客户 | 客戶 | 对方 | 對方' },
  result: {
    open: '进行中 | 進行中 | 跟进中 | 跟進中 | 谈判 | 谈判中 | 洽谈中 | 报价 | 已报价 | 待付款 | 未付款 | 待发货 | 待处理 | 處理中 | 处理中',
    won: '赢单 | 贏單 | 成交 | 已成交 | 已付款 | 已完成 | 已签约 | 已簽約 | 已发货 | 已出貨 | 交易成功 | 交易完成 | 已支付',
    lost: '输单 | 輸單 | 丢单 | 丟單 | 已流失 | 未成交 | 已拒绝',
    cancelled: '已取消 | 取消 | 交易关闭 | 已关闭 | 已作废',
    refunded: '已退款 | 退款 | 退貨 | 退货',
  },
  reason: {
    competitor: '竞争对手 | 競爭對手',
    price: '价格 | 價格 | 太贵 | 预算 | 預算 | 预算不足',
    no_reply: '无回复 | 無回覆 | 联系不上',
    other: '其他 | 其它',
  },
  status: {
    customer: '已成交 | 成交 | 已签约 | 已簽約 | 客户 | 客戶 | 成交客户 | 成交客戶 | 老客户',
    repeat: '回头客 | 回頭客 | 忠实客户',
    lost: '已流失 | 未成交 | 输单 | 輸單 | 已拒绝 | 流失 | 流失客户 | 流失客戶',
    lead: '潜在客户 | 潛在客戶 | 线索 | 新客户线索 | 意向客户',
    do_not_contact: '请勿联系 | 請勿聯繫 | 黑名单 | 黑名單',
    no_email: '已退订 | 已退訂',
  },
};
