"use strict";var Ii=Object.create;var je=Object.defineProperty;var _i=Object.getOwnPropertyDescriptor;var Ri=Object.getOwnPropertyNames;var ki=Object.getPrototypeOf,Li=Object.prototype.hasOwnProperty;var le=(n,i)=>()=>(i||n((i={exports:{}}).exports,i),i.exports),Ni=(n,i)=>{for(var t in i)je(n,t,{get:i[t],enumerable:!0})},Dn=(n,i,t,c)=>{if(i&&typeof i=="objec\
t"||typeof i=="function")for(let u of Ri(i))!Li.call(n,u)&&u!==t&&je(n,u,{get:()=>i[u],enumerable:!(c=_i(i,u))||c.enumerable});return n};var jn=(n,i,t)=>(t=n!=null?Ii(ki(n)):{},Dn(i||!n||!n.__esModule?je(t,"default",{value:n,enumerable:!0}):t,n)),Mi=n=>Dn(je({},"__esModule",{value:!0}),n);var rn=le((bt,nn)=>{"use strict";var qe=process||{},Yn=qe.argv||[],Ye=qe.env||{},Fi=!(Ye.NO_COLOR||Yn.includes("--no-color"))&&(!!Ye.FORCE_COLOR||Yn.includes("-\
-color")||qe.platform==="win32"||(qe.stdout||{}).isTTY&&Ye.TERM!=="dumb"||!!Ye.CI),Pi=(n,i,t=n)=>c=>{let u=""+c,o=u.indexOf(i,n.length);return~o?n+$i(u,i,t,o)+i:
n+u+i},$i=(n,i,t,c)=>{let u="",o=0;do u+=n.substring(o,c)+t,o=c+i.length,c=n.indexOf(i,o);while(~c);return u+n.substring(o)},qn=(n=Fi)=>{let i=n?Pi:()=>String;return{
isColorSupported:n,reset:i("\x1B[0m","\x1B[0m"),bold:i("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:i("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:i("\x1B[3m",
"\x1B[23m"),underline:i("\x1B[4m","\x1B[24m"),inverse:i("\x1B[7m","\x1B[27m"),hidden:i("\x1B[8m","\x1B[28m"),strikethrough:i("\x1B[9m","\x1B[29m"),black:i("\x1B[30\
m","\x1B[39m"),red:i("\x1B[31m","\x1B[39m"),green:i("\x1B[32m","\x1B[39m"),yellow:i("\x1B[33m","\x1B[39m"),blue:i("\x1B[34m","\x1B[39m"),magenta:i("\x1B[35m","\x1B\
[39m"),cyan:i("\x1B[36m","\x1B[39m"),white:i("\x1B[37m","\x1B[39m"),gray:i("\x1B[90m","\x1B[39m"),bgBlack:i("\x1B[40m","\x1B[49m"),bgRed:i("\x1B[41m","\x1B[49m"),
bgGreen:i("\x1B[42m","\x1B[49m"),bgYellow:i("\x1B[43m","\x1B[49m"),bgBlue:i("\x1B[44m","\x1B[49m"),bgMagenta:i("\x1B[45m","\x1B[49m"),bgCyan:i("\x1B[46m","\x1B[49m"),
bgWhite:i("\x1B[47m","\x1B[49m"),blackBright:i("\x1B[90m","\x1B[39m"),redBright:i("\x1B[91m","\x1B[39m"),greenBright:i("\x1B[92m","\x1B[39m"),yellowBright:i("\x1B[\
93m","\x1B[39m"),blueBright:i("\x1B[94m","\x1B[39m"),magentaBright:i("\x1B[95m","\x1B[39m"),cyanBright:i("\x1B[96m","\x1B[39m"),whiteBright:i("\x1B[97m","\x1B[39m"),
bgBlackBright:i("\x1B[100m","\x1B[49m"),bgRedBright:i("\x1B[101m","\x1B[49m"),bgGreenBright:i("\x1B[102m","\x1B[49m"),bgYellowBright:i("\x1B[103m","\x1B[49m"),bgBlueBright:i(
"\x1B[104m","\x1B[49m"),bgMagentaBright:i("\x1B[105m","\x1B[49m"),bgCyanBright:i("\x1B[106m","\x1B[49m"),bgWhiteBright:i("\x1B[107m","\x1B[49m")}};nn.exports=qn();
nn.exports.createColors=qn});var Wn=le(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.default=/((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g;
Ue.matchToToken=function(n){var i={type:"invalid",value:n[0],closed:void 0};return n[1]?(i.type="string",i.closed=!!(n[3]||n[4])):n[5]?i.type="comment":n[6]?(i.
type="comment",i.closed=!!n[7]):n[8]?i.type="regex":n[9]?i.type="number":n[10]?i.type="name":n[11]?i.type="punctuator":n[12]&&(i.type="whitespace"),i}});var Jn=le(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.isIdentifierChar=Vn;Ce.isIdentifierName=Gi;Ce.isIdentifierStart=Gn;var ln="\xAA\xB5\xBA\xC0\
-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0560-\u0588\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\
\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\
\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\
\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\
\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DC\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E\
-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC",
Hn="\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\
\u0B4B-\u0B4D\u0B55-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067\
-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1ADD\u1AE0-\u1AEB\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\
\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65",
Wi=new RegExp("["+ln+"]"),Hi=new RegExp("["+ln+Hn+"]");ln=Hn=null;var Kn=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,
2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,8,70,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,
11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,57,28,11,0,9,21,43,17,
47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,
13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,
7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,200,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,261,18,16,0,2,12,2,33,125,0,80,921,
103,110,18,195,2637,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,
10,7381,42,31,98,114,8702,3,2,6,2,1,2,290,16,0,30,2,3,0,15,3,9,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,
2,0,4,6,2,339,3,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,30,7,5,262,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,
1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,
6,2,2,4,2,16,4421,42719,33,4381,3,5773,3,7472,16,621,2467,541,1507,4938,6,8489],Ki=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,
1,78,5,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,
6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,
6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,266,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,
14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,543,4,4,5,9,7,3,6,31,3,149,2,1418,49,513,54,5,49,9,0,15,0,23,4,
2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239];function on(n,i){let t=65536;for(let c=0,
u=i.length;c<u;c+=2){if(t+=i[c],t>n)return!1;if(t+=i[c+1],t>=n)return!0}return!1}function Gn(n){return n<65?n===36:n<=90?!0:n<97?n===95:n<=122?!0:n<=65535?n>=170&&
Wi.test(String.fromCharCode(n)):on(n,Kn)}function Vn(n){return n<48?n===36:n<58?!0:n<65?!1:n<=90?!0:n<97?n===95:n<=122?!0:n<=65535?n>=170&&Hi.test(String.fromCharCode(
n)):on(n,Kn)||on(n,Ki)}function Gi(n){let i=!0;for(let t=0;t<n.length;t++){let c=n.charCodeAt(t);if((c&64512)===55296&&t+1<n.length){let u=n.charCodeAt(++t);(u&
64512)===56320&&(c=65536+((c&1023)<<10)+(u&1023))}if(i){if(i=!1,!Gn(c))return!1}else if(!Vn(c))return!1}return!i}});var Xn=le(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.isKeyword=zi;re.isReservedWord=Zn;re.isStrictBindOnlyReservedWord=zn;re.isStrictBindReservedWord=
Qi;re.isStrictReservedWord=Qn;var cn={keyword:["break","case","catch","continue","debugger","default","do","else","finally","for","function","if","return","swit\
ch","throw","try","var","const","while","with","new","this","super","class","extends","export","import","null","true","false","in","instanceof","typeof","void",
"delete"],strict:["implements","interface","let","package","private","protected","public","static","yield"],strictBind:["eval","arguments"]},Vi=new Set(cn.keyword),
Ji=new Set(cn.strict),Zi=new Set(cn.strictBind);function Zn(n,i){return i&&n==="await"||n==="enum"}function Qn(n,i){return Zn(n,i)||Ji.has(n)}function zn(n){return Zi.
has(n)}function Qi(n,i){return Qn(n,i)||zn(n)}function zi(n){return Vi.has(n)}});var er=le(G=>{"use strict";Object.defineProperty(G,"__esModule",{value:!0});Object.defineProperty(G,"isIdentifierChar",{enumerable:!0,get:function(){return fn.isIdentifierChar}});
Object.defineProperty(G,"isIdentifierName",{enumerable:!0,get:function(){return fn.isIdentifierName}});Object.defineProperty(G,"isIdentifierStart",{enumerable:!0,
get:function(){return fn.isIdentifierStart}});Object.defineProperty(G,"isKeyword",{enumerable:!0,get:function(){return we.isKeyword}});Object.defineProperty(G,"\
isReservedWord",{enumerable:!0,get:function(){return we.isReservedWord}});Object.defineProperty(G,"isStrictBindOnlyReservedWord",{enumerable:!0,get:function(){return we.
isStrictBindOnlyReservedWord}});Object.defineProperty(G,"isStrictBindReservedWord",{enumerable:!0,get:function(){return we.isStrictBindReservedWord}});Object.defineProperty(
G,"isStrictReservedWord",{enumerable:!0,get:function(){return we.isStrictReservedWord}});var fn=Jn(),we=Xn()});var ar=le(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});var an=rn(),nr=Wn(),rr=er();function Xi(){return typeof process=="object"&&(process.
env.FORCE_COLOR==="0"||process.env.FORCE_COLOR==="false")?!1:an.isColorSupported}var We=(n,i)=>t=>n(i(t));function tr(n){return{keyword:n.cyan,capitalized:n.yellow,
jsxIdentifier:n.yellow,punctuator:n.yellow,number:n.magenta,string:n.green,regex:n.magenta,comment:n.gray,invalid:We(We(n.white,n.bgRed),n.bold),gutter:n.gray,marker:We(
n.red,n.bold),message:We(n.red,n.bold),reset:n.reset}}var eu=tr(an.createColors(!0)),nu=tr(an.createColors(!1));function or(n){return n?eu:nu}var ru=new Set(["a\
s","async","from","get","of","set"]),iu=/\r\n|[\n\r\u2028\u2029]/,uu=/^[()[\]{}]$/,lr,tu=/^[a-z][\w-]*$/i,ou=function(n,i,t){if(n.type==="name"){let c=n.value;if(rr.
isKeyword(c)||rr.isStrictReservedWord(c,!0)||ru.has(c))return"keyword";if(tu.test(c)&&(t[i-1]==="<"||t.slice(i-2,i)==="</"))return"jsxIdentifier";let u=String.fromCodePoint(
c.codePointAt(0));if(u!==u.toLowerCase())return"capitalized"}return n.type==="punctuator"&&uu.test(n.value)?"bracket":n.type==="invalid"&&(n.value==="@"||n.value===
"#")?"punctuator":n.type};lr=function*(n){let i;for(;i=nr.default.exec(n);){let t=nr.matchToToken(i);yield{type:ou(t,i.index,n),value:t.value}}};function cr(n){
if(n==="")return"";let i=or(!0),t="";for(let{type:c,value:u}of lr(n))c in i?t+=u.split(iu).map(o=>i[c](o)).join(`
`):t+=u;return t}var ir=!1,ur=/\r\n|[\n\r\u2028\u2029]/;function lu(n,i,t,c){let u=Object.assign({column:0,line:-1},n.start),o=Object.assign({},u,n.end),{linesAbove:s=2,
linesBelow:d=3}=t||{},A=u.line-c,f=u.column,h=o.line-c,w=o.column,_=Math.max(A-(s+1),0),k=Math.min(i.length,h+d);A===-1&&(_=0),h===-1&&(k=i.length);let B=h-A,N={};
if(B)for(let M=0;M<=B;M++){let q=M+A;if(!f)N[q]=!0;else if(M===0){let F=i[q-1].length;N[q]=[f,F-f+1]}else if(M===B)N[q]=[0,w];else{let F=i[q-M].length;N[q]=[0,F]}}else
f===w?f?N[A]=[f,0]:N[A]=!0:N[A]=[f,w-f];return{start:_,end:k,markerLines:N}}function fr(n,i,t={}){let c=t.forceColor||Xi()&&t.highlightCode,u=(t.startLine||1)-1,
o=or(c),s=n.split(ur),{start:d,end:A,markerLines:f}=lu(i,s,t,u),h=i.start&&typeof i.start.column=="number",w=String(A+u).length,k=(c?cr(n):n).split(ur,A).slice(
d,A).map((B,N)=>{let M=d+1+N,F=` ${` ${M+u}`.slice(-w)} |`,$=f[M],D=!f[M+1];if($){let H="";if(Array.isArray($)){let ae=B.slice(0,Math.max($[0]-1,0)).replace(/[^\t]/g,
" "),se=$[1]||1;H=[`
 `,o.gutter(F.replace(/\d/g," "))," ",ae,o.marker("^").repeat(se)].join(""),D&&t.message&&(H+=" "+o.message(t.message))}return[o.marker(">"),o.gutter(F),B.length>
0?` ${B}`:"",H].join("")}else return` ${o.gutter(F)}${B.length>0?` ${B}`:""}`}).join(`
`);return t.message&&!h&&(k=`${" ".repeat(w+1)}${t.message}
${k}`),c?o.reset(k):k}function cu(n,i,t,c={}){if(!ir){ir=!0;let o="Passing lineNumber and colNumber is deprecated to @babel/code-frame. Please use `codeFrameCol\
umns`.";if(process.emitWarning)process.emitWarning(o,"DeprecationWarning");else{let s=new Error(o);s.name="DeprecationWarning",console.warn(new Error(o))}}return t=
Math.max(t,0),fr(n,{start:{column:t,line:i}},c)}Ee.codeFrameColumns=fr;Ee.default=cu;Ee.highlight=cr});var ht={};Ni(ht,{groupsOf:()=>st});module.exports=Mi(ht);var vi=jn(rn(),1);function un(n,i){let t=new Map;for(let c of n){let u=i(c),o=t.get(u);o?o.push(c):t.set(u,[c])}return t}var Bi=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Di=/##(\w*)\[/g;function tn(n){return qi(n.replace(Bi,ji))}function ji(n){let i=n.codePointAt(0)??0;return i>65535?`\\u{${i.toString(16)}}`:`\\u${Yi(i)}`}var Yi=n=>n.toString(16).padStart(4,"0");function qi(n){return n.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Di,"##$1\\[")}function Un(n){return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Ui)}var Ui=n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`;var sr=jn(ar(),1),sn=140,fu=40;function dr({range:{start:n,end:i}},t){let c=t[n.line-1]?.replace(/\r$/,"").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,k=>k==="	"?" ":"\uFFFD".
repeat(k.length));if(c===void 0)return;let u=c.length>sn?Math.max(0,n.column-1-fu):0,o=c.slice(u,u+sn),s=n.column-u+(u>0?1:0),d=`${u>0?"\u2026":""}${o}${u+sn<c.
length?"\u2026":""}`,A=n.line===i.line?i.column-u+(u>0?1:0):d.trimEnd().length+1,f=Math.max(s+1,Math.min(A,d.length+1)),h={start:{line:n.line,column:s},end:{line:n.
line,column:f}},w={startLine:n.line,linesAbove:0,linesBelow:0,highlightCode:!1};return(0,sr.codeFrameColumns)(d,h,w).split(`
`).map(k=>`  ${k}`).join(`
`)}function pr({span:n,release:i,later:t}){let c=t===void 0?"":`, or move it with openchoreo-planes migrate --to ${t}`;return`fits ${n}: lint it with --release ${i}${c}`}function au(n){return typeof n!="object"||n===null||Array.isArray(n)}function mr(n){return!au(n)}var hr=n=>n.replaceAll("~","~0").replaceAll("/","~1");function gr(n){let i=n.charCodeAt(0)===65279?1:0,t,c=u=>{t??=su(n);let o=0,s=t.length-1;for(;o<s;){let A=o+s+1>>1;(t[A]??0)<=u?o=A:s=A-1}let d=u-(t[o]??0)+1;return{
line:o+1,column:o===0?Math.max(1,d-i):d,offset:u}};return(u,o)=>({start:c(Math.min(u,n.length)),end:c(Math.min(o,n.length))})}function su(n){let i=[0];for(let t of n.
matchAll(/\r\n|[\r\n]/g))i.push(t.index+t[0].length);return i}var dn=200,br=`it is nested deeper than ${dn} levels`;function Sr(n){let i=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(i,i+4096)))return Ar(n,i);let t=[],c=i;for(;;){let s=He(yr,n,c);if(s===n.length)return t;
let d=pu(n,c,s);if(!d)break;t.push(d),c=d.end}if(t.length<2)return[...t,...Ar(n,He(du,n,c))];let u=He(yr,n,c);return[...t,{start:c,body:u,end:n.length,fault:{start:u,
end:u+1,reason:"only JSON can follow several JSON values"}}]}var yr=/[ \t\r\n]*/y,du=/[^\S\n]*\n?/y;function He(n,i,t){return n.lastIndex=t,t+(n.exec(i)?.[0].length??
0)}function pu(n,i,t){let c=mu(n,t);if(!c)return;let{end:u,levels:o}=c;if(o>dn)return{start:i,body:t,end:u,fault:{start:t,end:t+1,reason:br}};let s=!0;try{let d=JSON.
parse(n.slice(t,u),(A,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(s=!1),f));if(s)return{start:i,body:t,end:u,json:{value:d}}}catch{return}return{start:i,body:t,
end:u,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function mu(n,i){let t=0,c=0;for(let u=i;u<n.length;u++){let o=n[u];if(o==='"'){let s=gu(n,u);
if(s===void 0)return;u=s-1}else o==="{"||o==="["?c=Math.max(c,++t):o==="}"||o==="]"?t--:t===0&&(u=He(hu,n,u)-1);if(t<=0)return{end:u+1,levels:c}}}var hu=/[-+.\w]*/y;
function gu(n,i){for(let t=i+1;t<n.length;t++){if(n[t]==='"')return t+1;n[t]==="\\"&&t++}}function Ar(n,i){let t=[],c={start:i,body:i},u=s=>{s>c.body&&t.push({...c,
end:s})},o=n.startsWith("---",i)?i:xr(n,i);for(;o!==-1;o=xr(n,o)){let s=n.indexOf(`
`,o),d=s===-1?n.length:s+1,A=n.slice(o+3,d).trim();if(A!==""&&!A.startsWith("#")){if(c.fault)continue;u(o),c={start:o,body:o,fault:{start:o,end:o+3+A.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else o>c.body&&!bu(n.slice(c.body,o))&&(u(o),c={start:o,body:d})}return u(n.length),t}function xr(n,i){
let t=n.indexOf(`
---`,i);return t===-1?-1:t+1}function bu(n){return/^%/m.test(n)&&n.split(`
`).every(i=>/^\s*(?:#|$)|^%/.test(i))}function yu(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Y={},Ke={},ee={},Cr;function Oe(){if(Cr)return ee;Cr=1;
function n(s){return typeof s>"u"||s===null}function i(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:n(s)?[]:[s]}function c(s,d){
if(d){let A=Object.keys(d);for(let f=0,h=A.length;f<h;f+=1){let w=A[f];s[w]=d[w]}}return s}function u(s,d){let A="";for(let f=0;f<d;f+=1)A+=s;return A}function o(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return ee.isNothing=n,ee.isObject=i,ee.toArray=t,ee.repeat=u,ee.isNegativeZero=o,ee.extend=c,ee}var pn,wr;function Te(){
if(wr)return pn;wr=1;function n(t,c){let u="",o=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(u+='in "'+t.mark.name+'" '),u+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!c&&t.mark.snippet&&(u+=`

`+t.mark.snippet),o+" "+u):o}function i(t,c){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=c,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return i.prototype=Object.create(Error.prototype),i.prototype.constructor=i,i.prototype.
toString=function(c){return this.name+": "+n(this,c)},pn=i,pn}var mn,Er;function Au(){if(Er)return mn;Er=1;let n=Oe();function i(u,o,s,d,A){let f="",h="",w=Math.
floor(A/2)-1;return d-o>w&&(f=" ... ",o=d-w+f.length),s-d>w&&(h=" ...",s=d+w-h.length),{str:f+u.slice(o,s).replace(/\t/g,"\u2192")+h,pos:d-o+f.length}}function t(u,o){
return n.repeat(" ",o-u.length)+u}function c(u,o){if(o=Object.create(o||null),!u.buffer)return null;o.maxLength||(o.maxLength=79),typeof o.indent!="number"&&(o.
indent=1),typeof o.linesBefore!="number"&&(o.linesBefore=3),typeof o.linesAfter!="number"&&(o.linesAfter=2);let s=/\r?\n|\r|\0/g,d=[0],A=[],f,h=-1;for(;f=s.exec(
u.buffer);)A.push(f.index),d.push(f.index+f[0].length),u.position<=f.index&&h<0&&(h=d.length-2);h<0&&(h=d.length-1);let w="",_=Math.min(u.line+o.linesAfter,A.length).
toString().length,k=o.maxLength-(o.indent+_+3);for(let N=1;N<=o.linesBefore&&!(h-N<0);N++){let M=i(u.buffer,d[h-N],A[h-N],u.position-(d[h]-d[h-N]),k);w=n.repeat(
" ",o.indent)+t((u.line-N+1).toString(),_)+" | "+M.str+`
`+w}let B=i(u.buffer,d[h],A[h],u.position,k);w+=n.repeat(" ",o.indent)+t((u.line+1).toString(),_)+" | "+B.str+`
`,w+=n.repeat("-",o.indent+_+3+B.pos)+`^
`;for(let N=1;N<=o.linesAfter&&!(h+N>=A.length);N++){let M=i(u.buffer,d[h+N],A[h+N],u.position-(d[h]-d[h+N]),k);w+=n.repeat(" ",o.indent)+t((u.line+N+1).toString(),
_)+" | "+M.str+`
`}return w.replace(/\n$/,"")}return mn=c,mn}var hn,Or;function U(){if(Or)return hn;Or=1;let n=Te(),i=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function c(o){let s={};return o!==null&&Object.keys(o).forEach(
function(d){o[d].forEach(function(A){s[String(A)]=d})}),s}function u(o,s){if(s=s||{},Object.keys(s).forEach(function(d){if(i.indexOf(d)===-1)throw new n('Unknow\
n option "'+d+'" is met in definition of "'+o+'" YAML type.')}),this.options=s,this.tag=o,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(d){return d},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=c(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+o+'" YAML type.')}return hn=u,hn}var gn,Tr;function Gr(){if(Tr)return gn;Tr=1;let n=Te(),i=U();function t(o,s){
let d=[];return o[s].forEach(function(A){let f=d.length;d.forEach(function(h,w){h.tag===A.tag&&h.kind===A.kind&&h.multi===A.multi&&(f=w)}),d[f]=A}),d}function c(){
let o={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(d){d.multi?(o.multi[d.kind].push(d),o.multi.
fallback.push(d)):o[d.kind][d.tag]=o.fallback[d.tag]=d}for(let d=0,A=arguments.length;d<A;d+=1)arguments[d].forEach(s);return o}function u(o){return this.extend(
o)}return u.prototype.extend=function(s){let d=[],A=[];if(s instanceof i)A.push(s);else if(Array.isArray(s))A=A.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(d=d.concat(s.implicit)),s.explicit&&(A=A.concat(s.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");d.forEach(function(h){if(!(h instanceof i))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(h.loadKind&&h.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(h.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),A.forEach(function(h){if(!(h instanceof i))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let f=Object.create(u.prototype);return f.implicit=(this.implicit||[]).concat(d),f.explicit=(this.explicit||[]).concat(A),f.compiledImplicit=t(f,"impli\
cit"),f.compiledExplicit=t(f,"explicit"),f.compiledTypeMap=c(f.compiledImplicit,f.compiledExplicit),f},gn=u,gn}var bn,vr;function Vr(){if(vr)return bn;vr=1;let n=U();
return bn=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(i){return i!==null?i:""}}),bn}var yn,Ir;function Jr(){if(Ir)return yn;Ir=1;let n=U();return yn=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(i){return i!==null?i:[]}}),yn}var An,_r;function Zr(){if(_r)return An;_r=1;let n=U();return An=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(i){return i!==null?i:{}}}),An}var xn,Rr;function Qr(){if(Rr)return xn;Rr=1;let n=Gr();return xn=
new n({explicit:[Vr(),Jr(),Zr()]}),xn}var Sn,kr;function zr(){if(kr)return Sn;kr=1;let n=U();function i(u){if(u===null)return!0;let o=u.length;return o===1&&u===
"~"||o===4&&(u==="null"||u==="Null"||u==="NULL")}function t(){return null}function c(u){return u===null}return Sn=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:i,construct:t,predicate:c,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Sn}var Cn,Lr;function Xr(){if(Lr)return Cn;Lr=1;let n=U();function i(u){if(u===null)return!1;
let o=u.length;return o===4&&(u==="true"||u==="True"||u==="TRUE")||o===5&&(u==="false"||u==="False"||u==="FALSE")}function t(u){return u==="true"||u==="True"||u===
"TRUE"}function c(u){return Object.prototype.toString.call(u)==="[object Boolean]"}return Cn=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:i,construct:t,
predicate:c,represent:{lowercase:function(u){return u?"true":"false"},uppercase:function(u){return u?"TRUE":"FALSE"},camelcase:function(u){return u?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Cn}var wn,Nr;function ei(){if(Nr)return wn;Nr=1;let n=Oe(),i=U();function t(f){return f>=48&&f<=57||f>=65&&f<=70||f>=97&&f<=102}
function c(f){return f>=48&&f<=55}function u(f){return f>=48&&f<=57}function o(f){if(f===null)return!1;let h=f.length,w=0,_=!1;if(!h)return!1;let k=f[w];if((k===
"-"||k==="+")&&(k=f[++w]),k==="0"){if(w+1===h)return!0;if(k=f[++w],k==="b"){for(w++;w<h;w++){if(k=f[w],k!=="0"&&k!=="1")return!1;_=!0}return _&&isFinite(s(f))}if(k===
"x"){for(w++;w<h;w++){if(!t(f.charCodeAt(w)))return!1;_=!0}return _&&isFinite(s(f))}if(k==="o"){for(w++;w<h;w++){if(!c(f.charCodeAt(w)))return!1;_=!0}return _&&
isFinite(s(f))}}for(;w<h;w++){if(!u(f.charCodeAt(w)))return!1;_=!0}return _?isFinite(s(f)):!1}function s(f){let h=f,w=1,_=h[0];if((_==="-"||_==="+")&&(_==="-"&&
(w=-1),h=h.slice(1),_=h[0]),h==="0")return 0;if(_==="0"){if(h[1]==="b")return w*parseInt(h.slice(2),2);if(h[1]==="x")return w*parseInt(h.slice(2),16);if(h[1]===
"o")return w*parseInt(h.slice(2),8)}return w*parseInt(h,10)}function d(f){return s(f)}function A(f){return Object.prototype.toString.call(f)==="[object Number]"&&
f%1===0&&!n.isNegativeZero(f)}return wn=new i("tag:yaml.org,2002:int",{kind:"scalar",resolve:o,construct:d,predicate:A,represent:{binary:function(f){return f>=0?
"0b"+f.toString(2):"-0b"+f.toString(2).slice(1)},octal:function(f){return f>=0?"0o"+f.toString(8):"-0o"+f.toString(8).slice(1)},decimal:function(f){return f.toString(
10)},hexadecimal:function(f){return f>=0?"0x"+f.toString(16).toUpperCase():"-0x"+f.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),wn}var En,Mr;function ni(){if(Mr)return En;Mr=1;let n=Oe(),i=U(),t=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),c=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function u(f){return f===null||!t.test(f)?!1:isFinite(parseFloat(f,10))?!0:c.test(f)}function o(f){let h=f.toLowerCase(),w=h[0]==="-"?-1:
1;return"+-".indexOf(h[0])>=0&&(h=h.slice(1)),h===".inf"?w===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:h===".nan"?NaN:w*parseFloat(h,10)}let s=/^[-+]?[0-9]+e/;
function d(f,h){if(isNaN(f))switch(h){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
f)switch(h){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===f)switch(h){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(f))return"-0.0";let w=f.toString(10);return s.test(w)?w.replace(
"e",".e"):w}function A(f){return Object.prototype.toString.call(f)==="[object Number]"&&(f%1!==0||n.isNegativeZero(f))}return En=new i("tag:yaml.org,2002:float",
{kind:"scalar",resolve:u,construct:o,predicate:A,represent:d,defaultStyle:"lowercase"}),En}var On,Fr;function ri(){return Fr||(Fr=1,On=Qr().extend({implicit:[zr(),
Xr(),ei(),ni()]})),On}var Tn,Pr;function ii(){return Pr||(Pr=1,Tn=ri()),Tn}var vn,$r;function ui(){if($r)return vn;$r=1;let n=U(),i=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function c(s){return s===null?!1:i.exec(s)!==null||t.exec(s)!==null}function u(s){let d=0,A=null,
f=i.exec(s);if(f===null&&(f=t.exec(s)),f===null)throw new Error("Date resolve error");let h=+f[1],w=+f[2]-1,_=+f[3];if(!f[4])return new Date(Date.UTC(h,w,_));let k=+f[4],
B=+f[5],N=+f[6];if(f[7]){for(d=f[7].slice(0,3);d.length<3;)d+="0";d=+d}if(f[9]){let q=+f[10],F=+(f[11]||0);A=(q*60+F)*6e4,f[9]==="-"&&(A=-A)}let M=new Date(Date.
UTC(h,w,_,k,B,N,d));return A&&M.setTime(M.getTime()-A),M}function o(s){return s.toISOString()}return vn=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:c,
construct:u,instanceOf:Date,represent:o}),vn}var In,Br;function ti(){if(Br)return In;Br=1;let n=U();function i(t){return t==="<<"||t===null}return In=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:i}),In}var _n,Dr;function oi(){if(Dr)return _n;Dr=1;let n=U(),i=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function t(s){if(s===null)return!1;let d=0,A=s.length,f=i;for(let h=0;h<A;h++){let w=f.indexOf(s.charAt(h));if(!(w>64)){if(w<0)return!1;d+=6}}return d%8===0}
function c(s){let d=s.replace(/[\r\n=]/g,""),A=d.length,f=i,h=0,w=[];for(let k=0;k<A;k++)k%4===0&&k&&(w.push(h>>16&255),w.push(h>>8&255),w.push(h&255)),h=h<<6|f.
indexOf(d.charAt(k));let _=A%4*6;return _===0?(w.push(h>>16&255),w.push(h>>8&255),w.push(h&255)):_===18?(w.push(h>>10&255),w.push(h>>2&255)):_===12&&w.push(h>>4&
255),new Uint8Array(w)}function u(s){let d="",A=0,f=s.length,h=i;for(let _=0;_<f;_++)_%3===0&&_&&(d+=h[A>>18&63],d+=h[A>>12&63],d+=h[A>>6&63],d+=h[A&63]),A=(A<<
8)+s[_];let w=f%3;return w===0?(d+=h[A>>18&63],d+=h[A>>12&63],d+=h[A>>6&63],d+=h[A&63]):w===2?(d+=h[A>>10&63],d+=h[A>>4&63],d+=h[A<<2&63],d+=h[64]):w===1&&(d+=h[A>>
2&63],d+=h[A<<4&63],d+=h[64],d+=h[64]),d}function o(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return _n=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:c,predicate:o,represent:u}),_n}var Rn,jr;function li(){if(jr)return Rn;jr=1;let n=U(),i=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function c(o){if(o===null)return!0;let s={},d=o;for(let A=0,f=d.length;A<f;A+=1){let h=d[A],w=!1;if(t.call(h)!=="[object Object]")return!1;let _;
for(_ in h)if(i.call(h,_))if(!w)w=!0;else return!1;if(!w||i.call(s,_))return!1;Object.defineProperty(s,_,{value:!0})}return!0}function u(o){return o!==null?o:[]}
return Rn=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:c,construct:u}),Rn}var kn,Yr;function ci(){if(Yr)return kn;Yr=1;let n=U(),i=Object.prototype.toString;
function t(u){if(u===null)return!0;let o=u,s=new Array(o.length);for(let d=0,A=o.length;d<A;d+=1){let f=o[d];if(i.call(f)!=="[object Object]")return!1;let h=Object.
keys(f);if(h.length!==1)return!1;s[d]=[h[0],f[h[0]]]}return!0}function c(u){if(u===null)return[];let o=u,s=new Array(o.length);for(let d=0,A=o.length;d<A;d+=1){
let f=o[d],h=Object.keys(f);s[d]=[h[0],f[h[0]]]}return s}return kn=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:c}),kn}var Ln,qr;function fi(){
if(qr)return Ln;qr=1;let n=U(),i=Object.prototype.hasOwnProperty;function t(u){if(u===null)return!0;let o=u;for(let s in o)if(i.call(o,s)&&o[s]!==null)return!1;
return!0}function c(u){return u!==null?u:{}}return Ln=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:c}),Ln}var Nn,Ur;function Fn(){return Ur||
(Ur=1,Nn=ii().extend({implicit:[ui(),ti()],explicit:[oi(),li(),ci(),fi()]})),Nn}var Wr;function xu(){if(Wr)return Ke;Wr=1;let n=Oe(),i=Te(),t=Au(),c=Fn(),u=Object.
prototype.hasOwnProperty,o=1,s=2,d=3,A=4,f=1,h=2,w=3,_=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
k=/[\x85\u2028\u2029]/,B=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,M=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function q(e){return Object.
prototype.toString.call(e)}function F(e){return e===10||e===13}function $(e){return e===9||e===32}function D(e){return e===9||e===32||e===10||e===13}function H(e){
return e===44||e===91||e===93||e===123||e===125}function ae(e){if(e>=48&&e<=57)return e-48;let l=e|32;return l>=97&&l<=102?l-97+10:-1}function se(e){return e===
120?2:e===117?4:e===85?8:0}function Ie(e){return e>=48&&e<=57?e-48:-1}function de(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ve(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function pe(e,l,b){l==="__proto__"?Object.defineProperty(e,l,{configurable:!0,enumerable:!0,writable:!0,value:b}):e[l]=
b}let _e=new Array(256),me=new Array(256);for(let e=0;e<256;e++)_e[e]=de(e)?1:0,me[e]=de(e);function j(e,l){this.input=e,this.filename=l.filename||null,this.schema=
l.schema||c,this.onWarning=l.onWarning||null,this.legacy=l.legacy||!1,this.json=l.json||!1,this.listener=l.listener||null,this.maxDepth=typeof l.maxDepth=="numb\
er"?l.maxDepth:100,this.maxTotalMergeKeys=typeof l.maxTotalMergeKeys=="number"?l.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Re(e,l){let b={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return b.snippet=t(b),new i(l,b)}function T(e,l){throw Re(e,l)}function ue(e,l){e.onWarning&&e.onWarning.call(null,Re(e,l))}function V(e,l,b){let y=e.
anchorMapTransactions;if(y.length!==0){let m=y[y.length-1];u.call(m,l)||(m[l]={existed:u.call(e.anchorMap,l),value:e.anchorMap[l]})}e.anchorMap[l]=b}function Je(e){
e.anchorMapTransactions.push(Object.create(null))}function ne(e){let l=e.anchorMapTransactions.pop(),b=e.anchorMapTransactions;if(b.length===0)return;let y=b[b.
length-1],m=Object.keys(l);for(let r=0,a=m.length;r<a;r+=1){let p=m[r];u.call(y,p)||(y[p]=l[p])}}function Ze(e){let l=e.anchorMapTransactions.pop(),b=Object.keys(
l);for(let y=b.length-1;y>=0;y-=1){let m=l[b[y]];m.existed?e.anchorMap[b[y]]=m.value:delete e.anchorMap[b[y]]}}function he(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function te(e,l){e.position=
l.position,e.line=l.line,e.lineStart=l.lineStart,e.lineIndent=l.lineIndent,e.firstTabInLine=l.firstTabInLine,e.tag=l.tag,e.anchor=l.anchor,e.kind=l.kind,e.result=
l.result}let ke={YAML:function(l,b,y){l.version!==null&&T(l,"duplication of %YAML directive"),y.length!==1&&T(l,"YAML directive accepts exactly one argument");let m=/^([0-9]+)\.([0-9]+)$/.
exec(y[0]);m===null&&T(l,"ill-formed argument of the YAML directive");let r=parseInt(m[1],10),a=parseInt(m[2],10);r!==1&&T(l,"unacceptable YAML version of the d\
ocument"),l.version=y[0],l.checkLineBreaks=a<2,a!==1&&a!==2&&ue(l,"unsupported YAML version of the document")},TAG:function(l,b,y){let m;y.length!==2&&T(l,"TAG \
directive accepts exactly two arguments");let r=y[0];m=y[1],N.test(r)||T(l,"ill-formed tag handle (first argument) of the TAG directive"),u.call(l.tagMap,r)&&T(
l,'there is a previously declared suffix for "'+r+'" tag handle'),M.test(m)||T(l,"ill-formed tag prefix (second argument) of the TAG directive");try{m=decodeURIComponent(
m)}catch{T(l,"tag prefix is malformed: "+m)}l.tagMap[r]=m}};function W(e,l,b,y){if(l<b){let m=e.input.slice(l,b);if(y)for(let r=0,a=m.length;r<a;r+=1){let p=m.charCodeAt(
r);p===9||p>=32&&p<=1114111||T(e,"expected valid JSON character")}else _.test(m)&&T(e,"the stream contains non-printable characters");e.result+=m}}function Z(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&T(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function ge(e,l,b,y){
n.isObject(b)||T(e,"cannot merge mappings; the provided source object is unacceptable"),Z(e);let m=Object.keys(b);for(let r=0,a=m.length;r<a;r+=1){let p=m[r];Z(
e),u.call(l,p)||(pe(l,p,b[p]),y[p]=!0)}}function J(e,l,b,y,m,r,a,p,x){if(Array.isArray(m)){m=Array.prototype.slice.call(m);for(let S=0,C=m.length;S<C;S+=1)Array.
isArray(m[S])&&T(e,"nested arrays are not supported inside keys"),typeof m=="object"&&q(m[S])==="[object Object]"&&(m[S]="[object Object]")}if(typeof m=="object"&&
q(m)==="[object Object]"&&(m="[object Object]"),m=String(m),l===null&&(l={}),y==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&T(e,"abnormal merg\
e sequence size");for(let S=0,C=r.length;S<C;S+=1)ge(e,l,r[S],b)}else ge(e,l,r,b);else!e.json&&!u.call(b,m)&&u.call(l,m)&&(e.line=a||e.line,e.lineStart=p||e.lineStart,
e.position=x||e.position,T(e,"duplicated mapping key")),pe(l,m,r),delete b[m];return l}function be(e){let l=e.input.charCodeAt(e.position);l===10?e.position++:l===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):T(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function P(e,l,b){
let y=0,m=e.input.charCodeAt(e.position);for(;m!==0;){for(;$(m);)m===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),m=e.input.charCodeAt(++e.position);
if(l&&m===35)do m=e.input.charCodeAt(++e.position);while(m!==10&&m!==13&&m!==0);if(F(m))for(be(e),m=e.input.charCodeAt(e.position),y++,e.lineIndent=0;m===32;)e.
lineIndent++,m=e.input.charCodeAt(++e.position);else break}return b!==-1&&y!==0&&e.lineIndent<b&&ue(e,"deficient indentation"),y}function K(e){let l=e.position,
b=e.input.charCodeAt(l);return!!((b===45||b===46)&&b===e.input.charCodeAt(l+1)&&b===e.input.charCodeAt(l+2)&&(l+=3,b=e.input.charCodeAt(l),b===0||D(b)))}function oe(e,l){
l===1?e.result+=" ":l>1&&(e.result+=n.repeat(`
`,l-1))}function Le(e,l,b){let y,m,r,a,p,x,S=e.kind,C=e.result,g=e.input.charCodeAt(e.position);if(D(g)||H(g)||g===35||g===38||g===42||g===33||g===124||g===62||
g===39||g===34||g===37||g===64||g===96)return!1;if(g===63||g===45){let E=e.input.charCodeAt(e.position+1);if(D(E)||b&&H(E))return!1}for(e.kind="scalar",e.result=
"",y=m=e.position,r=!1;g!==0;){if(g===58){let E=e.input.charCodeAt(e.position+1);if(D(E)||b&&H(E))break}else if(g===35){let E=e.input.charCodeAt(e.position-1);if(D(
E))break}else{if(e.position===e.lineStart&&K(e)||b&&H(g))break;if(F(g))if(a=e.line,p=e.lineStart,x=e.lineIndent,P(e,!1,-1),e.lineIndent>=l){r=!0,g=e.input.charCodeAt(
e.position);continue}else{e.position=m,e.line=a,e.lineStart=p,e.lineIndent=x;break}}r&&(W(e,y,m,!1),oe(e,e.line-a),y=m=e.position,r=!1),$(g)||(m=e.position+1),g=
e.input.charCodeAt(++e.position)}return W(e,y,m,!1),e.result?!0:(e.kind=S,e.result=C,!1)}function ye(e,l){let b,y,m=e.input.charCodeAt(e.position);if(m!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,b=y=e.position;(m=e.input.charCodeAt(e.position))!==0;)if(m===39)if(W(e,b,e.position,!0),m=e.input.charCodeAt(++e.position),
m===39)b=e.position,e.position++,y=e.position;else return!0;else F(m)?(W(e,b,y,!0),oe(e,P(e,!1,l)),b=y=e.position):e.position===e.lineStart&&K(e)?T(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,$(m)||(y=e.position));T(e,"unexpected end of the stream within a single quoted scalar")}function Ne(e,l){
let b,y,m,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,b=y=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return W(e,b,e.position,!0),e.position++,!0;if(r===92){if(W(e,b,e.position,!0),r=e.input.charCodeAt(++e.position),F(r))P(e,!1,l);else if(r<256&&_e[r])
e.result+=me[r],e.position++;else if((m=se(r))>0){let a=m,p=0;for(;a>0;a--)r=e.input.charCodeAt(++e.position),(m=ae(r))>=0?p=(p<<4)+m:T(e,"expected hexadecimal \
character");e.result+=Ve(p),e.position++}else T(e,"unknown escape sequence");b=y=e.position}else F(r)?(W(e,b,y,!0),oe(e,P(e,!1,l)),b=y=e.position):e.position===
e.lineStart&&K(e)?T(e,"unexpected end of the document within a double quoted scalar"):(e.position++,$(r)||(y=e.position))}T(e,"unexpected end of the stream with\
in a double quoted scalar")}function Me(e,l){let b=!0,y,m,r,a=e.tag,p,x=e.anchor,S,C,g,E,O=Object.create(null),v,I,R,L=e.input.charCodeAt(e.position);if(L===91)
S=93,E=!1,p=[];else if(L===123)S=125,E=!0,p={};else return!1;for(e.anchor!==null&&V(e,e.anchor,p),L=e.input.charCodeAt(++e.position);L!==0;){if(P(e,!0,l),L=e.input.
charCodeAt(e.position),L===S)return e.position++,e.tag=a,e.anchor=x,e.kind=E?"mapping":"sequence",e.result=p,!0;if(b?L===44&&T(e,"expected the node content, but\
 found ','"):T(e,"missed comma between flow collection entries"),I=v=R=null,C=g=!1,L===63){let X=e.input.charCodeAt(e.position+1);D(X)&&(C=g=!0,e.position++,P(e,
!0,l))}y=e.line,m=e.lineStart,r=e.position,z(e,l,o,!1,!0),I=e.tag,v=e.result,P(e,!0,l),L=e.input.charCodeAt(e.position),(g||e.line===y)&&L===58&&(C=!0,L=e.input.
charCodeAt(++e.position),P(e,!0,l),z(e,l,o,!1,!0),R=e.result),E?J(e,p,O,I,v,R,y,m,r):C?p.push(J(e,null,O,I,v,R,y,m,r)):p.push(v),P(e,!0,l),L=e.input.charCodeAt(
e.position),L===44?(b=!0,L=e.input.charCodeAt(++e.position)):b=!1}T(e,"unexpected end of the stream within a flow collection")}function Q(e,l){let b,y=f,m=!1,r=!1,
a=l,p=0,x=!1,S,C=e.input.charCodeAt(e.position);if(C===124)b=!1;else if(C===62)b=!0;else return!1;for(e.kind="scalar",e.result="";C!==0;)if(C=e.input.charCodeAt(
++e.position),C===43||C===45)f===y?y=C===43?w:h:T(e,"repeat of a chomping mode identifier");else if((S=Ie(C))>=0)S===0?T(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?T(e,"repeat of an indentation width identifier"):(a=l+S-1,r=!0);else break;if($(C)){do C=e.input.charCodeAt(++e.position);while($(
C));if(C===35)do C=e.input.charCodeAt(++e.position);while(!F(C)&&C!==0)}for(;C!==0;){for(be(e),e.lineIndent=0,C=e.input.charCodeAt(e.position);(!r||e.lineIndent<
a)&&C===32;)e.lineIndent++,C=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>a&&(a=e.lineIndent),F(C)){p++;continue}if(!r&&a===0&&T(e,"missing indentation \
for block scalar"),e.lineIndent<a){y===w?e.result+=n.repeat(`
`,m?1+p:p):y===f&&m&&(e.result+=`
`);break}b?$(C)?(x=!0,e.result+=n.repeat(`
`,m?1+p:p)):x?(x=!1,e.result+=n.repeat(`
`,p+1)):p===0?m&&(e.result+=" "):e.result+=n.repeat(`
`,p):e.result+=n.repeat(`
`,m?1+p:p),m=!0,r=!0,p=0;let g=e.position;for(;!F(C)&&C!==0;)C=e.input.charCodeAt(++e.position);W(e,g,e.position,!1)}return!0}function Fe(e,l){let b=e.tag,y=e.anchor,
m=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&V(e,e.anchor,m);let a=e.input.charCodeAt(e.position);for(;a!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,T(e,"tab characters must not be used in indentation")),a===45);){let p=e.input.charCodeAt(e.position+1);if(!D(p))break;if(r=!0,e.position++,P(e,
!0,-1)&&e.lineIndent<=l){m.push(null),a=e.input.charCodeAt(e.position);continue}let x=e.line;if(z(e,l,d,!1,!0),m.push(e.result),P(e,!0,-1),a=e.input.charCodeAt(
e.position),(e.line===x||e.lineIndent>l)&&a!==0)T(e,"bad indentation of a sequence entry");else if(e.lineIndent<l)break}return r?(e.tag=b,e.anchor=y,e.kind="seq\
uence",e.result=m,!0):!1}function Pe(e,l,b){let y,m,r,a,p=e.tag,x=e.anchor,S={},C=Object.create(null),g=null,E=null,O=null,v=!1,I=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&V(e,e.anchor,S);let R=e.input.charCodeAt(e.position);for(;R!==0;){!v&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters m\
ust not be used in indentation"));let L=e.input.charCodeAt(e.position+1),X=e.line;if((R===63||R===58)&&D(L))R===63?(v&&(J(e,S,C,g,E,null,m,r,a),g=E=O=null),I=!0,
v=!0,y=!0):v?(v=!1,y=!0):T(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,R=L;else{if(m=e.
line,r=e.lineStart,a=e.position,!z(e,b,s,!1,!0))break;if(e.line===X){for(R=e.input.charCodeAt(e.position);$(R);)R=e.input.charCodeAt(++e.position);if(R===58)R=e.
input.charCodeAt(++e.position),D(R)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),v&&(J(e,S,C,g,E,null,m,r,a),
g=E=O=null),I=!0,v=!1,y=!1,g=e.tag,E=e.result;else if(I)T(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=p,e.anchor=x,!0}else if(I)
T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=p,e.anchor=x,!0}if((e.line===X||e.lineIndent>l)&&(v&&(m=
e.line,r=e.lineStart,a=e.position),z(e,l,A,!0,y)&&(v?E=e.result:O=e.result),v||(J(e,S,C,g,E,O,m,r,a),g=E=O=null),P(e,!0,-1),R=e.input.charCodeAt(e.position)),(e.
line===X||e.lineIndent>l)&&R!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<l)break}return v&&J(e,S,C,g,E,null,m,r,a),I&&(e.tag=p,e.anchor=x,
e.kind="mapping",e.result=S),I}function $e(e){let l=!1,b=!1,y,m,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&T(e,"duplication of a tag prop\
erty"),r=e.input.charCodeAt(++e.position),r===60?(l=!0,r=e.input.charCodeAt(++e.position)):r===33?(b=!0,y="!!",r=e.input.charCodeAt(++e.position)):y="!";let a=e.
position;if(l){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(m=e.input.slice(a,e.position),r=e.input.charCodeAt(++e.position)):
T(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!D(r);)r===33&&(b?T(e,"tag suffix cannot contain exclamation marks"):(y=e.input.slice(
a-1,e.position+1),N.test(y)||T(e,"named tag handle cannot contain such characters"),b=!0,a=e.position+1)),r=e.input.charCodeAt(++e.position);m=e.input.slice(a,e.
position),B.test(m)&&T(e,"tag suffix cannot contain flow indicator characters")}m&&!M.test(m)&&T(e,"tag name cannot contain such characters: "+m);try{m=decodeURIComponent(
m)}catch{T(e,"tag name is malformed: "+m)}return l?e.tag=m:u.call(e.tagMap,y)?e.tag=e.tagMap[y]+m:y==="!"?e.tag="!"+m:y==="!!"?e.tag="tag:yaml.org,2002:"+m:T(e,
'undeclared tag handle "'+y+'"'),!0}function Be(e){let l=e.input.charCodeAt(e.position);if(l!==38)return!1;e.anchor!==null&&T(e,"duplication of an anchor proper\
ty"),l=e.input.charCodeAt(++e.position);let b=e.position;for(;l!==0&&!D(l)&&!H(l);)l=e.input.charCodeAt(++e.position);return e.position===b&&T(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(b,e.position),!0}function Qe(e){let l=e.input.charCodeAt(e.position);if(l!==42)return!1;l=
e.input.charCodeAt(++e.position);let b=e.position;for(;l!==0&&!D(l)&&!H(l);)l=e.input.charCodeAt(++e.position);e.position===b&&T(e,"name of an alias node must c\
ontain at least one character");let y=e.input.slice(b,e.position);return u.call(e.anchorMap,y)||T(e,'unidentified alias "'+y+'"'),e.result=e.anchorMap[y],P(e,!0,
-1),!0}function De(e,l,b,y){let m=he(e);return Je(e),te(e,l),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Pe(e,b,y)&&e.kind==="mapping"?(ne(e),!0):(Ze(e),
te(e,m),!1)}function z(e,l,b,y,m){let r,a,p=1,x=!1,S=!1,C=null,g,E,O;e.depth>=e.maxDepth&&T(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let v=r=a=A===b||d===b;if(y&&P(e,!0,-1)&&(x=!0,e.lineIndent>l?p=1:e.lineIndent===l?
p=0:e.lineIndent<l&&(p=-1)),p===1)for(;;){let I=e.input.charCodeAt(e.position),R=he(e);if(x&&(I===33&&e.tag!==null||I===38&&e.anchor!==null)||!$e(e)&&!Be(e))break;
C===null&&(C=R),P(e,!0,-1)?(x=!0,a=v,e.lineIndent>l?p=1:e.lineIndent===l?p=0:e.lineIndent<l&&(p=-1)):a=!1}if(a&&(a=x||m),p===1||A===b)if(o===b||s===b?E=l:E=l+1,
O=e.position-e.lineStart,p===1)if(a&&(Fe(e,O)||Pe(e,O,E))||Me(e,E))S=!0;else{let I=e.input.charCodeAt(e.position);C!==null&&v&&!a&&I!==124&&I!==62&&De(e,C,C.position-
C.lineStart,E)||r&&Q(e,E)||ye(e,E)||Ne(e,E)?S=!0:Qe(e)?(S=!0,(e.tag!==null||e.anchor!==null)&&T(e,"alias node should not have any properties")):Le(e,E,o===b)&&(S=
!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&V(e,e.anchor,e.result)}else p===0&&(S=a&&Fe(e,O));if(e.tag===null)e.anchor!==null&&V(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&T(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let I=0,R=e.implicitTypes.
length;I<R;I+=1)if(g=e.implicitTypes[I],g.resolve(e.result)){e.result=g.construct(e.result),e.tag=g.tag,e.anchor!==null&&V(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(u.call(e.typeMap[e.kind||"fallback"],e.tag))g=e.typeMap[e.kind||"fallback"][e.tag];else{g=null;let I=e.typeMap.multi[e.kind||"fallback"];for(let R=0,
L=I.length;R<L;R+=1)if(e.tag.slice(0,I[R].tag.length)===I[R].tag){g=I[R];break}}g||T(e,"unknown tag !<"+e.tag+">"),e.result!==null&&g.kind!==e.kind&&T(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+g.kind+'", not "'+e.kind+'"'),g.resolve(e.result,e.tag)?(e.result=g.construct(e.result,e.tag),e.anchor!==
null&&V(e,e.anchor,e.result)):T(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||S}function ze(e){let l=e.position,b=!1,y;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(y=
e.input.charCodeAt(e.position))!==0&&(P(e,!0,-1),y=e.input.charCodeAt(e.position),!(e.lineIndent>0||y!==37));){b=!0,y=e.input.charCodeAt(++e.position);let m=e.position;
for(;y!==0&&!D(y);)y=e.input.charCodeAt(++e.position);let r=e.input.slice(m,e.position),a=[];for(r.length<1&&T(e,"directive name must not be less than one chara\
cter in length");y!==0;){for(;$(y);)y=e.input.charCodeAt(++e.position);if(y===35){do y=e.input.charCodeAt(++e.position);while(y!==0&&!F(y));break}if(F(y))break;
for(m=e.position;y!==0&&!D(y);)y=e.input.charCodeAt(++e.position);a.push(e.input.slice(m,e.position))}y!==0&&be(e),u.call(ke,r)?ke[r](e,r,a):ue(e,'unknown docum\
ent directive "'+r+'"')}if(P(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,P(e,!0,-1)):b&&T(e,"directives end mark is expected"),z(e,e.lineIndent-1,A,!1,!0),P(e,!0,-1),e.checkLineBreaks&&k.test(e.input.slice(l,e.
position))&&ue(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&K(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,P(e,!0,-1));return}e.position<e.length-1&&T(e,"end of the stream or a document separator is expected")}function Ae(e,l){e=String(e),l=l||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let b=new j(e,l),y=e.indexOf("\0");for(y!==-1&&(b.position=y,T(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)ze(b);return b.documents}function Xe(e,l,b){l!==null&&typeof l=="ob\
ject"&&typeof b>"u"&&(b=l,l=null);let y=Ae(e,b);if(typeof l!="function")return y;for(let m=0,r=y.length;m<r;m+=1)l(y[m])}function en(e,l){let b=Ae(e,l);if(b.length!==
0){if(b.length===1)return b[0];throw new i("expected a single document in the stream, but found more")}}return Ke.loadAll=Xe,Ke.load=en,Ke}var Mn={},Hr;function Su(){
if(Hr)return Mn;Hr=1;let n=Oe(),i=Te(),t=Fn(),c=Object.prototype.toString,u=Object.prototype.hasOwnProperty,o=65279,s=9,d=10,A=13,f=32,h=33,w=34,_=35,k=37,B=38,
N=39,M=42,q=44,F=45,$=58,D=61,H=62,ae=63,se=64,Ie=91,de=93,Ve=96,pe=123,_e=124,me=125,j={};j[0]="\\0",j[7]="\\a",j[8]="\\b",j[9]="\\t",j[10]="\\n",j[11]="\\v",j[12]=
"\\f",j[13]="\\r",j[27]="\\e",j[34]='\\"',j[92]="\\\\",j[133]="\\N",j[160]="\\_",j[8232]="\\L",j[8233]="\\P";let Re=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],T=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ue(r,a){if(a===null)return{};let p={},x=Object.keys(a);for(let S=0,
C=x.length;S<C;S+=1){let g=x[S],E=String(a[g]);g.slice(0,2)==="!!"&&(g="tag:yaml.org,2002:"+g.slice(2));let O=r.compiledTypeMap.fallback[g];O&&u.call(O.styleAliases,
E)&&(E=O.styleAliases[E]),p[g]=E}return p}function V(r){let a,p,x=r.toString(16).toUpperCase();if(r<=255)a="x",p=2;else if(r<=65535)a="u",p=4;else if(r<=4294967295)
a="U",p=8;else throw new i("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+a+n.repeat("0",p-x.length)+x}let Je=1,ne=2;function Ze(r){
this.schema=r.schema||t,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=ue(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ne:Je,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function he(r,a){let p=n.repeat(" ",a),x=0,S="",C=r.length;for(;x<C;){let g,E=r.indexOf(`
`,x);E===-1?(g=r.slice(x),x=C):(g=r.slice(x,E+1),x=E+1),g.length&&g!==`
`&&(S+=p),S+=g}return S}function te(r,a){return`
`+n.repeat(" ",r.indent*a)}function ke(r,a){for(let p=0,x=r.implicitTypes.length;p<x;p+=1)if(r.implicitTypes[p].resolve(a))return!0;return!1}function W(r){return r===
f||r===s}function Z(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==o||r>=65536&&r<=1114111}function ge(r){return Z(r)&&r!==
o&&r!==A&&r!==d}function J(r,a,p){let x=ge(r),S=x&&!W(r);return(p?x:x&&r!==q&&r!==Ie&&r!==de&&r!==pe&&r!==me)&&r!==_&&!(a===$&&!S)||ge(a)&&!W(a)&&r===_||a===$&&
S}function be(r){return Z(r)&&r!==o&&!W(r)&&r!==F&&r!==ae&&r!==$&&r!==q&&r!==Ie&&r!==de&&r!==pe&&r!==me&&r!==_&&r!==B&&r!==M&&r!==h&&r!==_e&&r!==D&&r!==H&&r!==N&&
r!==w&&r!==k&&r!==se&&r!==Ve}function P(r){return!W(r)&&r!==$}function K(r,a){let p=r.charCodeAt(a),x;return p>=55296&&p<=56319&&a+1<r.length&&(x=r.charCodeAt(a+
1),x>=56320&&x<=57343)?(p-55296)*1024+x-56320+65536:p}function oe(r){return/^\n* /.test(r)}let Le=1,ye=2,Ne=3,Me=4,Q=5;function Fe(r,a,p,x,S,C,g,E){let O,v=0,I=null,
R=!1,L=!1,X=x!==-1,xe=-1,Se=be(K(r,0))&&P(K(r,r.length-1));if(a||g)for(O=0;O<r.length;v>=65536?O+=2:O++){if(v=K(r,O),!Z(v))return Q;Se=Se&&J(v,I,E),I=v}else{for(O=
0;O<r.length;v>=65536?O+=2:O++){if(v=K(r,O),v===d)R=!0,X&&(L=L||O-xe-1>x&&r[xe+1]!==" ",xe=O);else if(!Z(v))return Q;Se=Se&&J(v,I,E),I=v}L=L||X&&O-xe-1>x&&r[xe+
1]!==" "}return!R&&!L?Se&&!g&&!S(r)?Le:C===ne?Q:ye:p>9&&oe(r)?Q:g?C===ne?Q:ye:L?Me:Ne}function Pe(r,a,p,x,S){r.dump=(function(){if(a.length===0)return r.quotingType===
ne?'""':"''";if(!r.noCompatMode&&(Re.indexOf(a)!==-1||T.test(a)))return r.quotingType===ne?'"'+a+'"':"'"+a+"'";let C=r.indent*Math.max(1,p),g=r.lineWidth===-1?-1:
Math.max(Math.min(r.lineWidth,40),r.lineWidth-C),E=x||r.flowLevel>-1&&p>=r.flowLevel;function O(v){return ke(r,v)}switch(Fe(a,E,r.indent,g,O,r.quotingType,r.forceQuotes&&
!x,S)){case Le:return a;case ye:return"'"+a.replace(/'/g,"''")+"'";case Ne:return"|"+$e(a,r.indent)+Be(he(a,C));case Me:return">"+$e(a,r.indent)+Be(he(Qe(a,g),C));case Q:
return'"'+z(a)+'"';default:throw new i("impossible error: invalid scalar style")}})()}function $e(r,a){let p=oe(r)?String(a):"",x=r[r.length-1]===`
`,C=x&&(r[r.length-2]===`
`||r===`
`)?"+":x?"":"-";return p+C+`
`}function Be(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function Qe(r,a){let p=/(\n+)([^\n]*)/g,x=(function(){let E=r.indexOf(`
`);return E=E!==-1?E:r.length,p.lastIndex=E,De(r.slice(0,E),a)})(),S=r[0]===`
`||r[0]===" ",C,g;for(;g=p.exec(r);){let E=g[1],O=g[2];C=O[0]===" ",x+=E+(!S&&!C&&O!==""?`
`:"")+De(O,a),S=C}return x}function De(r,a){if(r===""||r[0]===" ")return r;let p=/ [^ ]/g,x,S=0,C,g=0,E=0,O="";for(;x=p.exec(r);)E=x.index,E-S>a&&(C=g>S?g:E,O+=
`
`+r.slice(S,C),S=C+1),g=E;return O+=`
`,r.length-S>a&&g>S?O+=r.slice(S,g)+`
`+r.slice(g+1):O+=r.slice(S),O.slice(1)}function z(r){let a="",p=0;for(let x=0;x<r.length;p>=65536?x+=2:x++){p=K(r,x);let S=j[p];!S&&Z(p)?(a+=r[x],p>=65536&&(a+=
r[x+1])):a+=S||V(p)}return a}function ze(r,a,p){let x="",S=r.tag;for(let C=0,g=p.length;C<g;C+=1){let E=p[C];r.replacer&&(E=r.replacer.call(p,String(C),E)),(l(r,
a,E,!1,!1)||typeof E>"u"&&l(r,a,null,!1,!1))&&(x!==""&&(x+=","+(r.condenseFlow?"":" ")),x+=r.dump)}r.tag=S,r.dump="["+x+"]"}function Ae(r,a,p,x){let S="",C=r.tag;
for(let g=0,E=p.length;g<E;g+=1){let O=p[g];r.replacer&&(O=r.replacer.call(p,String(g),O)),(l(r,a+1,O,!0,!0,!1,!0)||typeof O>"u"&&l(r,a+1,null,!0,!0,!1,!0))&&((!x||
S!=="")&&(S+=te(r,a)),r.dump&&d===r.dump.charCodeAt(0)?S+="-":S+="- ",S+=r.dump)}r.tag=C,r.dump=S||"[]"}function Xe(r,a,p){let x="",S=r.tag,C=Object.keys(p);for(let g=0,
E=C.length;g<E;g+=1){let O="";x!==""&&(O+=", "),r.condenseFlow&&(O+='"');let v=C[g],I=p[v];r.replacer&&(I=r.replacer.call(p,v,I)),l(r,a,v,!1,!1)&&(r.dump.length>
1024&&(O+="? "),O+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),l(r,a,I,!1,!1)&&(O+=r.dump,x+=O))}r.tag=S,r.dump="{"+x+"}"}function en(r,a,p,x){let S="",
C=r.tag,g=Object.keys(p);if(r.sortKeys===!0)g.sort();else if(typeof r.sortKeys=="function")g.sort(r.sortKeys);else if(r.sortKeys)throw new i("sortKeys must be a\
 boolean or a function");for(let E=0,O=g.length;E<O;E+=1){let v="";(!x||S!=="")&&(v+=te(r,a));let I=g[E],R=p[I];if(r.replacer&&(R=r.replacer.call(p,I,R)),!l(r,a+
1,I,!0,!0,!0))continue;let L=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;L&&(r.dump&&d===r.dump.charCodeAt(0)?v+="?":v+="? "),v+=r.dump,L&&(v+=te(r,a)),
l(r,a+1,R,!0,L)&&(r.dump&&d===r.dump.charCodeAt(0)?v+=":":v+=": ",v+=r.dump,S+=v)}r.tag=C,r.dump=S||"{}"}function e(r,a,p){let x=p?r.explicitTypes:r.implicitTypes;
for(let S=0,C=x.length;S<C;S+=1){let g=x[S];if((g.instanceOf||g.predicate)&&(!g.instanceOf||typeof a=="object"&&a instanceof g.instanceOf)&&(!g.predicate||g.predicate(
a))){if(p?g.multi&&g.representName?r.tag=g.representName(a):r.tag=g.tag:r.tag="?",g.represent){let E=r.styleMap[g.tag]||g.defaultStyle,O;if(c.call(g.represent)===
"[object Function]")O=g.represent(a,E);else if(u.call(g.represent,E))O=g.represent[E](a,E);else throw new i("!<"+g.tag+'> tag resolver accepts not "'+E+'" style');
r.dump=O}return!0}}return!1}function l(r,a,p,x,S,C,g){r.tag=null,r.dump=p,e(r,p,!1)||e(r,p,!0);let E=c.call(r.dump),O=x;x&&(x=r.flowLevel<0||r.flowLevel>a);let v=E===
"[object Object]"||E==="[object Array]",I,R;if(v&&(I=r.duplicates.indexOf(p),R=I!==-1),(r.tag!==null&&r.tag!=="?"||R||r.indent!==2&&a>0)&&(S=!1),R&&r.usedDuplicates[I])
r.dump="*ref_"+I;else{if(v&&R&&!r.usedDuplicates[I]&&(r.usedDuplicates[I]=!0),E==="[object Object]")x&&Object.keys(r.dump).length!==0?(en(r,a,r.dump,S),R&&(r.dump=
"&ref_"+I+r.dump)):(Xe(r,a,r.dump),R&&(r.dump="&ref_"+I+" "+r.dump));else if(E==="[object Array]")x&&r.dump.length!==0?(r.noArrayIndent&&!g&&a>0?Ae(r,a-1,r.dump,
S):Ae(r,a,r.dump,S),R&&(r.dump="&ref_"+I+r.dump)):(ze(r,a,r.dump),R&&(r.dump="&ref_"+I+" "+r.dump));else if(E==="[object String]")r.tag!=="?"&&Pe(r,r.dump,a,C,O);else{
if(E==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new i("unacceptable kind of an object to dump "+E)}if(r.tag!==null&&r.tag!=="?"){let L=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?L="!"+L:L.slice(0,18)==="tag:yaml.org,2002:"?L="!!"+L.slice(18):L="!<"+L+">",r.dump=L+" "+
r.dump}}return!0}function b(r,a){let p=[],x=[];y(r,p,x);let S=x.length;for(let C=0;C<S;C+=1)a.duplicates.push(p[x[C]]);a.usedDuplicates=new Array(S)}function y(r,a,p){
if(r!==null&&typeof r=="object"){let x=a.indexOf(r);if(x!==-1)p.indexOf(x)===-1&&p.push(x);else if(a.push(r),Array.isArray(r))for(let S=0,C=r.length;S<C;S+=1)y(
r[S],a,p);else{let S=Object.keys(r);for(let C=0,g=S.length;C<g;C+=1)y(r[S[C]],a,p)}}}function m(r,a){a=a||{};let p=new Ze(a);p.noRefs||b(r,p);let x=r;return p.replacer&&
(x=p.replacer.call({"":x},"",x)),l(p,0,x,!0,!0)?p.dump+`
`:""}return Mn.dump=m,Mn}var Kr;function Cu(){if(Kr)return Y;Kr=1;let n=xu(),i=Su();function t(c,u){return function(){throw new Error("Function yaml."+c+" is re\
moved in js-yaml 4. Use yaml."+u+" instead, which is now safe by default.")}}return Y.Type=U(),Y.Schema=Gr(),Y.FAILSAFE_SCHEMA=Qr(),Y.JSON_SCHEMA=ri(),Y.CORE_SCHEMA=
ii(),Y.DEFAULT_SCHEMA=Fn(),Y.load=n.load,Y.loadAll=n.loadAll,Y.dump=i.dump,Y.YAMLException=Te(),Y.types={binary:oi(),float:ni(),map:Zr(),null:zr(),pairs:ci(),set:fi(),
timestamp:ui(),bool:Xr(),int:ei(),merge:ti(),omap:li(),seq:Jr(),str:Vr()},Y.safeLoad=t("safeLoad","load"),Y.safeLoadAll=t("safeLoadAll","loadAll"),Y.safeDump=t(
"safeDump","dump"),Y}var wu=Cu(),Eu=yu(wu),{Type:ai,Schema:Mt,FAILSAFE_SCHEMA:si,JSON_SCHEMA:Ft,CORE_SCHEMA:Pt,DEFAULT_SCHEMA:$t,load:di,loadAll:Bt,dump:Dt,YAMLException:jt,
types:Yt,safeLoad:qt,safeLoadAll:Ut,safeDump:Wt}=Eu;function hi(n,i,t){if(i===void 0)return t?pi(n):ie(n);if(i===`${ce}binary`)return Iu(n);if(i===`${ce}timestamp`)return Tu.test(n)&&vu(n)?ie(n):void 0;let c=Ou.get(
i);if(!c)return ie(n);let u=pi(n);return c==="float"&&u.type==="integer"?fe(Number(u.value)):u.type===c?u:void 0}var ce="tag:yaml.org,2002:",Ou=new Map([[`${ce}\
int`,"integer"],[`${ce}float`,"float"],[`${ce}bool`,"boolean"],[`${ce}null`,"null"]]),Tu=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function vu(n){let[i=0,t=0,c=0]=n.split(/[-Tt ]/,3).map(Number);return c<=new Date(Date.UTC(i,t,0)).getUTCDate()}function Iu(n){let i=n.replace(/[\r\n]/g,"");if(!(i.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(i)))return ie(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(i),t=>t.charCodeAt(0))))}function pi(n){
let i=_u.get(n);if(i)return i;let t=n.charAt(0);if(t===".")return Ru(n)??ie(n);if(!/[-+0-9]/.test(t))return ie(n);let c=n.replaceAll("_","");return Lu(c)??ku(c)??
ie(n)}var _u=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,mi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,mi(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,fe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,fe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,fe(Number.NEGATIVE_INFINITY)])]);
function ie(n){return{type:"text",value:n,key:n}}function mi(n){return{type:"boolean",value:n,key:String(n)}}function fe(n){return{type:"float",value:n,key:Mu(n)}}
function Ru(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let i=Number(n.replaceAll("_",""));return Number.isFinite(i)?fe(i):void 0}
function ku(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let i=Number(n);return Number.isFinite(i)?fe(i):void 0}function Lu(n){let i=Nu.
exec(n);if(!i)return;let[,t="",c,u,o,s="0"]=i,d=c!==void 0?Ge(c,"0x",16):u!==void 0?Ge(u,"0o",22):o!==void 0?Ge(o,"0b",64):Ge(s,"",20);if(d===void 0||d>=2n**64n)
return;let A=t==="-"?-d:d;return A>=-(2n**63n)&&A<2n**63n?{type:"integer",value:Number(A),key:String(A)}:t===""?{type:"integer",value:Number(A),key:void 0}:void 0}
var Nu=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Ge(n,i,t){return n.length<=t?BigInt(i+n):
void 0}function Mu(n){let i=Math.fround(n);if(Number.isNaN(i))return".nan";if(!Number.isFinite(i))return i>0?".inf":"-.inf";if(i===0)return Object.is(i,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(i.toPrecision(t)))!==i;)t++;let[c,u]=i.toExponential(t-1).split("e"),o=Number(u);return o>=-4&&o<6?String(Number(i.toPrecision(
t))):`${c}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function yi(n){if(n.length>Si||Fu(n))return;let i=xi(n);return Pn?void 0:i}function Ai(n){return n.length<=Si&&xi(n)!==void 0}function xi(n){Pn=!1;try{return{value:di(
n,{schema:Xu})??null}}catch{return}}var Si=3e6;function Fu(n){return $u.test(n)||Pu.test(n)||ju(n)||Bu.test(n)&&Du.test(n)?!0:/[[{]/.test(n)&&Yu.test(n)&&(qu.test(
n)||Uu(n))}var Pu=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,$u=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Bu=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Du=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function ju(n){for(let i=0;i+gi<n.length;){let t=n.lastIndexOf(`
`,i+gi);if(t<i)return!0;i=t+1}return!1}var gi=1e3,Yu=/(?:^|[\s,:[{-])[[{]/,qu=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Uu(n){let i=!1,t=!1;for(let c=0;c<n.length;c++){
let u=n.charCodeAt(c);if(u===Wu||u===Hu||u===bi){if(i)return!0;i=u!==bi,t=!1}else i&&(u===Ku?t=!1:u===Gu?t=!0:!t&&u!==Vu&&u!==Ju&&u!==Zu&&(i=!1))}return!1}var[Wu,
Hu,bi,Ku,Gu,Vu,Ju,Zu]=[93,125,44,10,35,32,9,13],Pn=!1,Qu=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),ve,zu=new ai("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Qu.has(n.charCodeAt(0))||(ve=hi(n,void 0,!0),!ve||ve.type==="text"))return!1;let{type:i,key:t,value:c}=ve;
return(i==="float"||i==="integer"&&t!==String(c))&&(Pn=!0),!0},construct:()=>ve?.value}),Xu=si.extend({implicit:[zu]});var et,nt=()=>et??=require("./with-positions.cjs");var $n=(...n)=>nt().readWithPositions(...n);function wi(n,{valuesOnly:i=!0}={}){let t=gr(n),c=[],u,o=0;for(let s of Sr(n)){let d=Ci(n,{...s,start:o},t,i);if(d.value===null&&d.issues.length===0){u??=d;continue}
c.push(d),o=s.end}return c.length>0?{documents:c}:{documents:[u??Ci(n,{start:o,body:o,end:n.length},t,i)]}}function Ci(n,i,t,c){let u=c?rt(n,i):void 0;if(!u)return $n(
n,i,t);let o,s=()=>(o??=$n(n,i,t),o);return{value:u.value,issues:[],get range(){return t(i.start,i.end)},positionOf:d=>s().positionOf(d),keyOf:d=>s().keyOf(d),get node(){
return s().node}}}function rt(n,{body:i,end:t,json:c,fault:u}){if(u)return;let o=n.slice(i,t);return c?Ai(o)?c:void 0:yi(o)}var Ei="<redacted>";function Ti(n){let i=[...it(n)].sort(([u],[o])=>u-o),t=[],c=0;for(let[u,o]of i)o<=c||(t.push(n.slice(c,Math.max(c,u)),at(n.slice(Math.max(c,
u),o))),c=o);return[...t,n.slice(c)].join("").split(`
`)}function*it(n){for(let{index:i,0:t}of n.matchAll(ut))yield[i,i+t.length];for(let i of wi(n).documents)for(let t of Bn(i.value,"","","",tt)){let{start:c,end:u}=i.
positionOf(t);yield[c.offset,u.offset]}}var ut=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,Oi=new Set(["\
clientKey","bearerToken","password","token","privateKey"]),tt=(n,i)=>Oi.has(i)||i==="value"&&Oi.has(n),ot=new Set(["data","stringData"]),lt=()=>!0,ct="kubectl.k\
ubernetes.io/last-applied-configuration";function*Bn(n,i,t,c,u){if(Array.isArray(n))for(let[o,s]of n.entries())yield*Bn(s,`${i}/${o}`,t,c,u);else if(mr(n)){let o=s=>n.
kind==="Secret"&&ot.has(s);for(let[s,d]of Object.entries(n))yield*Bn(d,`${i}/${hr(s)}`,c,s,o(s)?lt:u)}else typeof n=="string"&&(u(t,c)||c===ct||ft(n))&&(yield i)}
function ft(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function at(n){
let i=/^(["'])[^\n]*\1$/.exec(n)?.[1];return i!==void 0?i+Ei+i:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(t,c,u,o,s)=>s===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(t)?t:`${c}${Ei}${o}`)}function st(n,i){let t=[...new Set([...n.findings,...n.fits].map(({file:o})=>o))],c=un(n.findings,({file:o})=>o),u=un(n.fits,({file:o})=>o);return t.map(o=>dt(o,
c.get(o)??[],u.get(o)??[],i))}function dt(n,i,t,c){let u=i.length>0?c.textOf(n):void 0,o=u===void 0?[]:Ti(u),s=t.map(pt);return[...i.map(d=>mt(d,o,c)),...s,""].
join(`
`)}function pt(n){return tn(`${n.file}:${n.range.start.line}: ${pr(n)}`)}function mt(n,i,{colors:t}){let{red:c,yellow:u,dim:o,bold:s}=(0,vi.createColors)(t),{line:d,
column:A}=n.range.start,f=n.severity==="error"?c(n.severity):u(n.severity),h=`${s(tn(`${n.file}:${d}:${A}`))}  ${f}  ${n.code}  ${Un(n)}`,w=dr(n,i);return w===void 0?
h:`${h}
${o(w)}`}0&&(module.exports={groupsOf});
