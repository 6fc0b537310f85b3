// Korean words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsKo: WordList = {
  kind: {
    message: '이메일 | 메일 | 문자 | 메시지 | 카카오톡 | 카톡',
    call: '전화 | 통화',
    call_them: '수신 전화 | 전화 수신',
    call_us: '발신 전화 | 전화 발신',
    meeting: '미팅 | 회의 | 방문 | 면담 | 화상회의 | 식사',
    inquiry: '문의 | 상담 | 견적 요청 | 문의 접수',
    info: '자료 발송 | 자료 제공',
    ask: '견적 | 제안 | 제안서 발송 | 견적서 발송',
    trouble: '불만 | 클레임',
    note: '메모 | 할 일 | 업무',
    purchase: '구매 | 주문',
  },
  side: { us: '우리 | 당사', them: '고객 | 상대방' },
  result: {
    open: '진행 중 | 진행 | 신규 | 협상 | 협상 중 | 제안 | 견적 | 대기 | 입금 대기 | 결제 대기 | 배송 준비중 | 배송 준비',
    won: '성사 | 수주 | 계약 | 계약 완료 | 결제 완료 | 입금 완료 | 완료 | 배송 완료 | 배송중 | 구매 확정 | 거래 완료',
    lost: '실패 | 실주 | 거절 | 보류 종료',
    cancelled: '취소 | 취소 완료 | 주문 취소',
    refunded: '환불 | 환불 완료 | 반품 | 반품 완료',
  },
  reason: {
    competitor: '경쟁사 | 타사 선택',
    price: '가격 | 예산 | 예산 부족 | 비용',
    not_now: '시기 | 시기상조 | 보류',
    no_reply: '무응답 | 연락 두절',
    other: '기타',
  },
  status: {
    customer: '고객 | 기존 고객',
    repeat: '단골 | 단골 고객 | 재구매 고객',
    lost: '이탈 | 해지 | 실패 | 실주 | 거절',
    open: '협상 중 | 제안 중',
    lead: '잠재 고객 | 리드 | 신규',
    do_not_contact: '연락 금지 | 연락 거부',
    no_email: '수신 거부 | 구독 취소',
    no_call: '전화 거부',
  },
};
